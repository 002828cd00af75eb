#!/usr/bin/env python3
"""Scores the reading against the unit cases of Recognizers-Text: English dates and figures of the kinds that news uses.

  recognizers.py prepare SPECS WORK    writes WORK/in/*.txt, WORK/published.tsv and WORK/cases.json
  recognizers.py score WORK [FAILED]   compares WORK/out.jsonl, prints a figure for each kind; writes failed cases to FAILED

A case counts when every expression it expects is found (spans overlap) with the expected value. Left out are cases that
expect nothing, and pairs of begin and end, time zones, ordinals and phone numbers. OUTSIDE names what news does not have
or what the toolkit cannot resolve itself; prepare prints how many cases each class leaves out.

The toolkit and TIMEX3 write some values in different ways; both sides are brought to one of them (see "period" and
"normal"): a period given by its two ends is the year, month, week or weekend between them; "FY2008" is 2008; "not before the
last second of a day" is that day; a number that is "equal to" 20 is 20, not a range from 20 to 20.
"""
import calendar, collections, datetime, glob, json, os, re, sys

DATES = ['DateParser', 'DatePeriodParser', 'DateTimeParser', 'DurationParser', 'HolidayParser', 'SetParser', 'TimeParser',
         'DateTimeModel']
FIGURES = ['NumberModel', 'PercentModel', 'NumberRangeModel', 'CurrencyModel', 'DimensionModel', 'TemperatureModel', 'AgeModel']


# What is left out, by the words of one expected expression and its values; the first class that fits counts.
OUTSIDE = [
    ('a text of digits alone, which has no language',
     lambda text, values, whole: not re.search(r'[^\W\d_]|[%$]', whole)),
    ('a day that no calendar has',
     lambda text, values, whole: any(unreal(v) for v in values)),
    ('a clock time counted from the minute of writing, where only the day is given',
     lambda text, values, whole: re.search(r'(?i)\b(hours?|minutes?|mins?|seconds?)\b', text)
     and re.search(r'(?i)^in\b|\b(later|ago|from now)$', text) and any('T' in str(v)[1:] and str(v)[0] != 'P' for v in values)),
    ('shorthand of messages: "7p", "9a", "7ampm", "11-ish", "tmrw", "the eod"',
     lambda text, values, whole: re.search(r'(?i)\d[ap]$|ampm|-ish\b|\btmrw\b|\beod\b|\d H \d', text)),
    ('"the day", "my week": the one that is now',
     lambda text, values, whole: re.fullmatch(r'(?i)(the|my) (day|week|month|year)', text)),
    ('arithmetic and notation of programs: "1 over 3", "1.1^+23", "twenty fifths"',
     lambda text, values, whole: re.search(r'(?i)\^|\de[+-]?\d|\bover\b.*\d|\d over\b|\bone over\b', text)
     or re.search(r'(?i)(hundred|thousand|twenty)\b(?!.*\band three\b).*(fifths?|trillionths)$', text)
     and not text.startswith('one twenty')),
    ('an address of a computer or the name of a thing',
     lambda text, values, whole: re.search(r'\d+\.\d+\.\d+\.\d+|^[A-Z]{3}-\d+$|www\.', whole)),
]


def unreal(value):
    """Whether a value names a day that its month does not have, or the toolkit's mark for one."""
    m = re.match(r'(\d{4}|XXXX)-(\d\d)-(\d\d)(T|$)', str(value))
    if not m:
        return False
    year, month, day = 2016 if m.group(1) == 'XXXX' else int(m.group(1)), int(m.group(2)), int(m.group(3))
    return year == 1 or 1 <= month <= 12 and day > calendar.monthrange(year, month)[1]


def outside(wanted, whole):
    for name, fits in OUTSIDE:
        if any(fits(w['text'] or '', w['values'], whole) for w in wanted):
            return name
    return None


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
        values |= {option.get('timex', ''), option.get('value', ''), period(option.get('start'), option.get('end'))}
        if option.get('Mod') and kind != 'duration':
            return None                                  # "before 2016": a bound, not a point
    if 'Timex' in value:
        values.add(value['Timex'])
        for part in ('FutureResolution', 'PastResolution'):
            for key, each in (value.get(part) or {}).items():
                if key in ('date', 'dateTime'):
                    values.add(each)
            resolution = value.get(part) or {}
            values.add(period(resolution.get('startDate'), resolution.get('endDate')))
    values = {v.replace(' ', 'T') for v in values if v}
    if any(v.startswith('(') for v in values) or not values:
        return None
    return {normal(v) for v in values}


def period(start, end):
    """The year, month, week or weekend between two days, the second not included; empty for any other pair."""
    try:
        first, after = datetime.date.fromisoformat(start or ''), datetime.date.fromisoformat(end or '')
    except ValueError:
        return ''
    days = (after - first).days
    year, week, weekday = first.isocalendar()
    if days == 7 and weekday == 1:
        return '%04d-W%02d' % (year, week)
    if days == 2 and weekday == 6:
        return '%04d-W%02d-WE' % (year, week)
    if (first.month, first.day, after.month, after.day) == (1, 1, 1, 1) and after.year == first.year + 1:
        return '%04d' % first.year
    if first.day == after.day == 1 and 28 <= days <= 31:
        return '%04d-%02d' % (first.year, first.month)
    return ''


def normal(value):
    value = re.sub(r'T(\d\d)$', r'T\1:00', value)
    value = re.sub(r'T(\d\d:\d\d):00$', r'T\1', value)
    value = re.sub(r'^(\d{3})0/P10Y$|^(\d{3})X$', lambda m: (m.group(1) or m.group(2)) + 'X', value)
    value = re.sub(r'^P(\d+)DE$', lambda m: 'P%dY' % (10 * int(m.group(1))), value)
    value = re.sub(r'^PT24H$', 'P1D', value)
    value = re.sub(r'^FY(?=\d{4}$)', '', value)
    value = re.sub(r'T23:59:59$', '', value)
    value = re.sub(r'^P1W([DE])$', r'XXXX-WXX-W\1', value)
    value = re.sub(r'^P(\d+)\.25Y$', r'P\1Y3M', value)
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
        return sorted({float(x) for x in m.groups() if x}) if m else None
    m = re.fullmatch(r'-?[\d.]+(?:E[+-]?\d+)?', str(value).rstrip('%'))
    return [float(m.group(0))] if m else None


def prepare(specs, work):
    os.makedirs(f'{work}/in', exist_ok=True)
    cases = []
    left = collections.Counter()
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
                    reason = outside(wanted, case['Input'])
                    if reason:
                        left[reason, name in DATES] += 1
                        continue
                    file = '%s-%03d.txt' % (name, number)
                    open(f'{work}/in/{file}', 'w', encoding='utf8', newline='').write(text_of(case))
                    day = ((case.get('Context') or {}).get('ReferenceDateTime') or '')[:10]
                    published.write(f'{file}\t{day}\n')
                    cases.append({'file': file, 'kind': name, 'input': case['Input'], 'wanted': wanted})
    json.dump(cases, open(f'{work}/cases.json', 'w', encoding='utf8'))
    for (reason, dates), count in sorted(left.items(), key=str):
        print('  left out, %s: %d  %s' % ('dates' if dates else 'figures', count, reason))


def matches(case, document):
    if case['kind'] in DATES:
        found = [((t['begin'], t['end']), normal(t.get('value') or '')) for t in document.get('times', [])]
        return all(any(over(w['span'], s) and agrees(v, w) for s, v in found) for w in case['wanted'])
    found = [((f['begin'], f['end']), [f['value']] + ([f['high']] if f.get('high') is not None else []))
             for f in document.get('figures', [])]
    return all(any(over(w['span'], s) and (same(v, w['values']) or upper(w, s, v)) for s, v in found)
               for w in case['wanted'])


def upper(wanted, span, values):
    """"40 - 50 years old", read as one range, where the toolkit takes "50 years old" only."""
    return len(values) == 2 and wanted['span'][0] > span[0] and same(values[1:], wanted['values'])


def over(a, b):
    return a[0] < b[1] and b[0] < a[1]


def agrees(value, expected):
    """The same value; a date or season without its year ("XXXX-10-02") or a clock without its day may stand for any, and a day
    reckoned by a number of years, months or weeks may be given by the one that holds it, as TIMEX3 does."""
    counted = re.search(r'(?i)\b(ago|later|from now|hence)$|^in\b', expected['text'] or '')
    return any(value == w or re.fullmatch(re.escape(w).replace('X', r'\w'), value)
               or (w[0] == 'T' or w in ('SP', 'SU', 'FA', 'WI')) and value.endswith(w)
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
