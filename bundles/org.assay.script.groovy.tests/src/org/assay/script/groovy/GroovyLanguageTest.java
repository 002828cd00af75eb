package org.assay.script.groovy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.assay.analysis.ArgumentException;
import org.assay.analysis.Findings;
import org.assay.analysis.Progress;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TextResult;
import org.assay.analysis.result.TextResult.Paragraph;
import org.assay.analysis.script.ScriptAnalysis.ScriptFailure;
import org.assay.analysis.script.ScriptException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroovyLanguageTest {

	@Test
	void tableOfDocuments() throws ScriptException, ArgumentException {
		Findings findings = Scripts.run("""
				def rows = view.documents().findAll { it.title().contains('open') }.collect { d ->
				    [d.title(), d.text().length(), cell(d.outlet(), d, new org.assay.text.Span(0, 6))]
				}
				table('Long titles', ['Title', 'Characters', 'Outlet'], rows)
				""");
		TableResult table = (TableResult) findings.results().getFirst();
		assertEquals("long-titles", table.id());
		assertEquals(List.of(false, true, false), table.columns().stream().map(TableResult.Column::numeric).toList());
		assertEquals(List.of("Bridge open again", "17", "The Courier"),
				table.rows().getFirst().stream().map(Cell::text).toList());
		assertEquals("d2", table.rows().getFirst().get(2).evidence().orElseThrow().documentId());
	}

	@Test
	void parametersOfTheHeaderAreThere() throws ScriptException, ArgumentException {
		Findings findings = Scripts.run("""
				// name: Words of titles
				// param: least integer=2 At least | How many words a title must have.
				def least = arguments.integer('least').get()
				println view.documents().count { it.title().split(' ').length >= least }
				""", Map.of("least", "3"), Scripts.SHORT, Progress.none());
		assertEquals(List.of("1"), printed(findings));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"println((1..4).collect { it * it }.sum())                                                 | 30",
			"println(['b', 'a', 'c'].toSorted().join('-'))                                             | a-b-c",
			"println(['x': 1, 'y': 2].collectEntries { k, v -> [v, k] }.get(2))                        | y",
			"def m = 'a12b' =~ /(\\d+)/; if (m.find()) println m.group(1)                              | 12",
			"println('abc'.replaceAll('b', 'x') + 'abc'.toUpperCase())                                 | axcABC",
			"println('abc' ==~ /a.c/)                                                                  | true",
			"int n = 0; for (i in 0..<3) { n += i }; while (n < 10) { n++ }; println n                 | 10",
			"int f(int n) { n < 2 ? 1 : n * f(n - 1) }; println f(5)                                   | 120",
			"try { throw new IllegalStateException('no') } catch (Exception e) { println e.message }   | no",
			"println view.documents().stream().map(d -> d.title()).toList().size()                     | 2",
			"def (a, b) = ['p', 'q']; println \"$a and ${b}\"                                          | p and q",
			"println(['a', 'bb', 'cc'].groupBy { it.length() }.collect { k, v -> \"$k:${v.size()}\" })  | [1:1, 2:2]",
			"switch (view.name()) { case 'Two': println 'yes'; break; default: println 'no' }          | yes",
			"def x = null; println(x ?: 'nothing')                                                     | nothing",
			"println(7 % 3)                                                                            | 1",
			"int n = 7; println(n.intdiv(2))                                                           | 3",
			"def l = ['b', 'a']; l.sort(); println l                                                   | [a, b]",
			"println(['bb', 'a'].toSorted { a, b -> a.length() <=> b.length() })                       | [a, bb]",
			"println(['bb', 'a'].max { it.length() })                                                  | bb",
			"println([1, 2, 3, 4][1..2])                                                               | [2, 3]",
			"println('abcd'[1..2] + 'abc'[0])                                                          | bca",
			"def m = [:]; m['x'] = 1; m.each { k, v -> print \"$k $v \" }                              | x 1",
			"def m = [:]; m.y = 2; println m                                                           | [y:2]",
			"def m = [x: 1]; println m.x + m['x']                                                      | 2",
			"Map<String, Integer> m = [:]; m.y = 2; println m.y + 1                                    | 3",
			"Map<String, Integer> m = [:]; m['y'] = 2; m['y'] += 1; println m['y']                     | 3",
			"def m = [:].withDefault { 0 }; ['a', 'b', 'a'].each { m[it] = (m[it] as int) + 1 }; println m| [a:2, b:1]",
			"Map<String, Integer> m = [:]; m.merge('a', 1) { a, b -> a + b }; println m                | [a:1]",
			"Map<String, List<String>> m = [:]; m.computeIfAbsent('a') { [] }.add('x'); println m      | [a:[x]]",
			"def l = [1, 2]; l[0] = 5; println l                                                       | [5, 2]",
			"println(3.14159.round(2))                                                                 | 3.14",
			"println('a' * 3)                                                                          | aaa",
			"println 'a b c'.split(' ').toList()                                                       | [a, b, c]",
			"println([[1, 'x'], [2, 'y']].collect { n, s -> \"$n$s\" })                                | [1x, 2y]",
			"println(view?.name()?.toLowerCase())                                                      | two",
			"def s = new StringBuilder(); s << 'a' << 1; println s                                     | a1",
			"for (d in view.documents()) { print d.title().size() + ' ' }                              | 13 17",
			"println(['a': 2, 'b': 1].sort { it.value }.keySet())                                      | [b, a]",
			"println(['a', 'b'].withIndex().collect { v, i -> v + i })                                 | [a0, b1]",
			"def f = { int a, int b = 2 -> a + b }; println f(1)                                       | 3",
			"println([1, [2, [3]]].flatten())                                                          | [1, 2, 3]",
			"int i = 3; while (i-- > 0) { if (i == 1) continue; print i }                              | 20",
			"println '3.5'.toBigDecimal() + '2'.toInteger()                                            | 5.5",
			"println([1, 2, 3].collate(2))                                                             | [[1, 2], [3]]",
			"println([1, 2] + [3] - [1])                                                               | [2, 3]",
			"println String.format('%.1f', 2.25)                                                       | 2.3",
			"assert [1, 2].size() + 1 == 3; println 'ok'                                               | ok",
			"println(view.documents()*.title().first())                                                | Bridge closed",
			"println(java.time.LocalDate.parse('2025-03-01').plusDays(1))                              | 2025-03-02",
			"println((3 as BigDecimal) / 2 + 1.5)                                                      | 3.0",
			"def s = [3, 1] as Set; println(1 in s)                                                    | true",
			"println([1, 2, 3].inject(0) { a, b -> a + b })                                            | 6",
			"int f(int n) { n + 1 }; println([1, 2].collect { f(it) })                                 | [2, 3]",
			"[1, 2].eachWithIndex { v, i -> print v + i }                                              | 13" })
	void commonGroovyWorks(String source, String expected) throws ScriptException, ArgumentException {
		assertEquals(List.of(expected), printed(Scripts.run(source)));
	}

	@Test
	void syntaxErrorNamesTheLine() {
		ScriptFailure failure = assertThrows(ScriptFailure.class, () -> Scripts.run("def a = 1\nprintln a +\n"));
		assertTrue(failure.line() >= 2, failure::getMessage);
		assertTrue(failure.getMessage().startsWith("test.groovy:"), failure::getMessage);
	}

	@Test
	void misspeltMethodNamesTheLineBeforeAnythingRuns() {
		ScriptFailure failure = assertThrows(ScriptFailure.class,
				() -> Scripts.run("println 'ran'\nview.documents().each { println it.titel() }\n"));
		assertEquals(2, failure.line());
		assertTrue(failure.getMessage().contains("titel"), failure::getMessage);
	}

	@Test
	void failureNamesTheLine() {
		ScriptFailure failure = assertThrows(ScriptFailure.class,
				() -> Scripts.run("def all = []\n\nprintln all.get(3)\n"));
		assertEquals(3, failure.line());
	}

	@Test
	void twoResultsOfOneTitleAreRefused() {
		ScriptFailure failure = assertThrows(ScriptFailure.class,
				() -> Scripts.run("table('A', ['x'], [])\ntable('A', ['x'], [])\n"));
		assertTrue(failure.getMessage().contains("give each its own title"), failure::getMessage);
	}

	@Test
	void runsRepeat() throws ScriptException, ArgumentException {
		String source = "println view.documents().collect { it.title() }";
		assertEquals(Scripts.run(source), Scripts.run(source));
	}

	private static List<String> printed(Findings findings) {
		return ((TextResult) findings.results().getLast()).paragraphs().stream().map(Paragraph::text).toList();
	}
}
