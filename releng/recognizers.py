#!/usr/bin/env python3
"""Scores the reading against the unit cases of Recognizers-Text: English dates and figures of the kinds that news uses.

  recognizers.py prepare SPECS WORK    writes WORK/in/*.txt, WORK/published.tsv and WORK/cases.json
  recognizers.py score WORK [FAILED]   compares WORK/out.jsonl, prints a figure for each kind; writes failed cases to FAILED

A case counts when every expression it expects is found (spans overlap) with the expected value. Left out are cases that
expect nothing, and what a report never says or the reading does not promise: pairs of begin and end, time zones, ordinals, phone
numbers, commands to a calendar such as "as soon as possible".
"""
import collections, datetime, glob, json, os, re, sys

DATES = ['DateParser', 'DatePeriodParser', 'DateTimeParser', 'DurationParser', 'HolidayParser', 'SetParser', 'TimeParser',
         'DateTimeModel']
FIGURES = ['NumberModel', 'PercentModel', 'NumberRangeModel', 'CurrencyModel', 'DimensionModel', 'TemperatureModel', 'AgeModel']


def text_of(case):
    return case['Input']


def span(result):
    begin = result['Start']
    return begin, result['End'] + 1 if 'End' in result else begin + result['Length']


def timexes(result):
    """The acceptable values of an expected time, or None when the kind is left out."""
    kind = (result.get('TypeName') or result.get('Type') or '').split('.')[-1]
    if kind in ('timezone', 'timerange', 'datetimerange', 'datetimealt', 'datetimepoint'):
        return None
    values = set()
    value = result.get('Value') or {}
    options = (result.get('Resolution') or value).get('values') or []
    for option in options:
        values |= {option.get('timex', ''), option.get('value', '')}
        if option.get('Mod') and kind != 'duration':
            return None                                  # "before 2016": a bound, not a point
    if 'Timex' in value:
        values.add(value['Timex'])
        for part in ('FutureResolution', 'PastResolution'):
            for key, each in (value.get(part) or {}).items():
                if key in ('date', 'dateTime'):
                    values.add(each)
    values = {v.replace(' ', 'T') for v in values if v}
    if any(v.startswith('(') for v in values) or not values:
        return None
    return {normal(v) for v in values}


def normal(value):
    value = re.sub(r'T(\d\d)$', r'T\1:00', value)
    value = re.sub(r'T(\d\d:\d\d):00$', r'T\1', value)
    value = re.sub(r'^(\d{3})0/P10Y$|^(\d{3})X$', lambda m: (m.group(1) or m.group(2)) + 'X', value)
    value = re.sub(r'^P(\d+)DE$', lambda m: 'P%dY' % (10 * int(m.group(1))), value)
    value = re.sub(r'^PT24H$', 'P1D', value)
    halves = {'PT0.5H': 'PT30M', 'P0.5Y': 'P6M'}
    m = re.fullmatch(r'P(T?)(\d+)\.5([YH])', value)
    return halves.get(value) or (m and 'P%s%s%s%s' % (m.group(1), m.group(2), m.group(3), '6M' if m.group(3) == 'Y' else '30M')) or value


def numbers(result):
    kind = result.get('TypeName', '')
    value = (result.get('Resolution') or {}).get('value')
    if value is None or kind.startswith(('ordinal', 'numberrange')) and '(' not in str(value) and '[' not in str(value):
        return None
    if kind == 'numberrange':
        m = re.fullmatch(r'[\[(](-?[\d.E+]*),(-?[\d.E+]*)[\])]', value)
        return [float(x) for x in m.groups() if x] if m else None
    m = re.fullmatch(r'-?[\d.]+(?:E[+-]?\d+)?', str(value).rstrip('%'))
    return [float(m.group(0))] if m else None


def prepare(specs, work):
    os.makedirs(f'{work}/in', exist_ok=True)
    cases = []
    with open(f'{work}/published.tsv', 'w', encoding='utf8') as published:
        for name in DATES + FIGURES:
            for path in glob.glob(f'{specs}/*/English/{name}.json'):
                for number, case in enumerate(json.load(open(path, encoding='utf-8-sig'))):
                    expect = timexes if name in DATES else numbers
                    wanted = []
                    for result in case.get('Results', []):
                        if 'Start' not in result:
                            continue
                        values = expect(result)
                        if values is not None:
                            wanted.append({'span': span(result), 'text': result.get('Text'), 'values': sorted(values)})
                    if not wanted:
                        continue
                    file = '%s-%03d.txt' % (name, number)
                    open(f'{work}/in/{file}', 'w', encoding='utf8', newline='').write(text_of(case))
                    day = ((case.get('Context') or {}).get('ReferenceDateTime') or '')[:10]
                    published.write(f'{file}\t{day}\n')
                    cases.append({'file': file, 'kind': name, 'input': case['Input'], 'wanted': wanted})
    json.dump(cases, open(f'{work}/cases.json', 'w', encoding='utf8'))


def matches(case, document):
    if case['kind'] in DATES:
        found = [((t['begin'], t['end']), normal(t.get('value') or '')) for t in document.get('times', [])]
        return all(any(over(w['span'], s) and agrees(v, w) for s, v in found) for w in case['wanted'])
    found = [((f['begin'], f['end']), [f['value']] + ([f['high']] if f.get('high') is not None else []))
             for f in document.get('figures', [])]
    return all(any(over(w['span'], s) and same(v, w['values']) for s, v in found) for w in case['wanted'])


def over(a, b):
    return a[0] < b[1] and b[0] < a[1]


def agrees(value, expected):
    """The same value; a date without its year ("XXXX-10-02") or a clock without its day may stand for any, and a day
    reckoned by a number of years, months or weeks may be given by the one that holds it, as TIMEX3 does."""
    counted = re.search(r'(?i)\b(ago|later|from now|hence)$', expected['text'] or '')
    return any(value == w or re.fullmatch(re.escape(w).replace('X', r'\w'), value) or w[0] == 'T' and value.endswith(w)
               or counted and holds(value, w) for w in expected['values'])


def holds(value, day):
    try:
        year, week, _ = datetime.date.fromisoformat(day).isocalendar()
    except ValueError:
        return False
    return value in (day[:4], day[:7], '%04d-W%02d' % (year, week))


def same(found, wanted):
    return len(found) == len(wanted) and all(abs(a - b) <= 1e-6 * max(1, abs(b)) for a, b in zip(sorted(found), sorted(wanted)))


def score(work, failed=None):
    documents = {}
    for line in open(f'{work}/out.jsonl', encoding='utf8'):
        if line.strip():
            document = json.loads(line)
            documents[os.path.basename(document['file'])] = document
    good, all_ = collections.Counter(), collections.Counter()
    wrong = []
    for case in json.load(open(f'{work}/cases.json', encoding='utf8')):
        document = documents.get(case['file'], {})
        ok = matches(case, document)
        good[case['kind']] += ok
        all_[case['kind']] += 1
        if not ok:
            wrong.append((case, document))
    for kinds, name in ((DATES, 'dates'), (FIGURES, 'figures'), (DATES + FIGURES, 'all')):
        for kind in kinds if name != 'all' else []:
            print('  %-18s %5.1f %%  (%d of %d)' % (kind, 100 * good[kind] / max(1, all_[kind]), good[kind], all_[kind]))
        n, g = sum(all_[k] for k in kinds), sum(good[k] for k in kinds)
        print('recognizers, %-8s %5.1f %%  (%d of %d)' % (name, 100 * g / max(1, n), g, n))
    if failed:
        with open(failed, 'w', encoding='utf8') as out:
            for case, document in wrong:
                key = 'times' if case['kind'] in DATES else 'figures'
                got = [(document.get('text', '')[x['begin']:x['end']], x.get('value'), x.get('high')) for x in document.get(key, [])]
                out.write('%s | %s | %s | %s\n' % (case['kind'], case['input'], [(w['text'], w['values']) for w in case['wanted']], got))


if __name__ == '__main__':
    if len(sys.argv) >= 4 and sys.argv[1] == 'prepare':
        prepare(sys.argv[2], sys.argv[3])
    elif len(sys.argv) >= 3 and sys.argv[1] == 'score':
        score(*sys.argv[2:4])
    else:
        sys.exit(__doc__)
