#!/usr/bin/env python3
"""Writes the table of what releng/score measured, with the bars.

  scores.py WORK STICK...    reads WORK/STICK/scores.txt, as releng/score leaves it; prints Markdown

A stick without scores is listed as not measured. Standard library only.
"""
import os, re, sys

# stick, pattern of the line (its group is the figure), what it is, least, aim; None where no bar was set
BARS = [
    ('extraction', r'^article body, .*F1 ([\d.]+)', 'article body F1', .960, .975),
    ('published', r'^publication day, .*exact +([\d.]+)', 'exact day, %', 90, 95),
    ('quotes', r'^direct .*right source +([\d.]+)', 'direct, right source, %', 90, 95),
    ('quotes', r'^mixed .*right source +([\d.]+)', 'mixed, right source, %', 75, 85),
    ('quotes', r'^indirect .*right source +([\d.]+)', 'indirect, right source, %', 45, 60),
    ('quotes', r'^content tokens .*F1 +([\d.]+)', 'content tokens F1', 75, 82),
    ('quotes', r'^source tokens .*F1 +([\d.]+)', 'source tokens F1', 65, 75),
    ('timebank', r'^value .*F1 +([\d.]+)', 'value F1', 78, 85),
    ('timebank', r'^relaxed .*F1 +([\d.]+)', 'relaxed F1', 91, 94),
    ('aquaint', r'^value .*F1 +([\d.]+)', 'value F1', 78, 85),
    ('aquaint', r'^relaxed .*F1 +([\d.]+)', 'relaxed F1', 91, 94),
    ('wikiwars', r'^value .*F1 +([\d.]+)', 'value F1', 70, 80),
    ('wikiwars', r'^relaxed .*F1 +([\d.]+)', 'relaxed F1', 91, 94),
    ('figures', r'^value  .*F1 +([\d.]+)', 'value F1', 92, 95),
    ('figures', r'^value and unit .*F1 +([\d.]+)', 'value and unit F1', 86, 90),
    ('names', r'^all .*F1 +([\d.]+)', 'exact span and type F1', 80, 85),
    ('recognizers', r'^recognizers, all +([\d.]+)', 'right, %', 85, 95),
    ('comparisons', r'^all: found .*\(([\d.]+) %\)', 'relations found, %', None, None),
    ('comparisons', r'^all: .*near-misses fired (\d+)', 'near misses fired', None, None),
    ('stories', r'^stories, .*F ([\d.]+)', 'B-cubed F', .90, None),
    ('stance', r'^related pairs: macro F1 ([\d.]+)', 'related pairs, macro F1', .55, None),
    ('stance', r'^related pairs: disagree\w* .*F1 +([\d.]+)', 'related pairs, F1 of disagrees, %', 30, None),
    ('mrpc', r'^mrpc: .*F1 ([\d.]+)', 'the same said, F1', 83, None),
    ('clough-copy', r'^clough-copy: .*right \d+ \(([\d.]+) %', 'copied or not, %', 95, None),
]


def bar(value):
    return '' if value is None else ('%.3f' % value).lstrip('0') if value < 1 else '%g' % value


def row(work, stick, pattern, least, aim):
    path = os.path.join(work, stick, 'scores.txt')
    if not os.path.exists(path):
        return '', 'not measured'
    with open(path, encoding='utf8') as file:
        lines = file.read().split('\n')
    found = next((m for m in (re.search(pattern, line) for line in lines) if m), None)
    if not found:
        return '', 'not in the scores'
    value = float(found.group(1))
    if least is None:
        return found.group(1), ''
    return found.group(1), 'aim' if aim is not None and value >= aim else 'reached' if value >= least else 'short'


def main(work, sticks):
    print('\n| stick | figure | measured | least | aim | |\n|---|---|---|---|---|---|')
    for stick, pattern, what, least, aim in BARS:
        if stick in sticks:
            value, verdict = row(work, stick, pattern, least, aim)
            print(f'| {stick} | {what} | {value} | {bar(least)} | {bar(aim)} | {verdict} |')


if __name__ == '__main__':
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
