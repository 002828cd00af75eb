package org.assay.script.groovy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.analysis.Progress;
import org.assay.analysis.script.Limits;
import org.assay.analysis.script.ScriptAnalysis.ScriptFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that never end or take all there is. All are stopped, and their threads end. */
class BoundsTest {
	private static final Limits TIGHT = new Limits(Duration.ofSeconds(3), 512L << 20, Duration.ofSeconds(60));
	/** For what would go on for ever: each test takes as long. */
	private static final Limits SHORT = new Limits(Duration.ofSeconds(1), 512L << 20, Duration.ofSeconds(60));

	@ParameterizedTest
	@ValueSource(strings = {
			"def all = []; while (true) { all << 'x' + all.size() }",
			"String s = 'x'; while (true) { s = s + s }",
			"def c = { Closure d -> d.call(d) }; c.call(c)" })
	void whatTakesAllThereIsIsStopped(String source) throws InterruptedException {
		isStopped(source, TIGHT);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"while (true) { }",
			"for (;;) { }",
			"do { } while (true)",
			"int f(int n) { f(n + 1) }; while (true) { try { f(0) } catch (Exception e) { } }",
			"while (true) { try { throw new Exception() } catch (Exception e) { } finally { continue } }",
			"1.upto(2000000000) { }",
			"2000000000.times { }",
			"def m = ('a'.repeat(200) + '!') =~ /(a+)+\\1b/; println m.find()",
			"println(('a'.repeat(200) + '!').matches('(.*)(.*)(.*)(.*)(.*)(.*)(.*)b'))",
			"java.util.stream.Stream.of(1).flatMap { x -> while (true) { } }.toList()" })
	void whatNeverEndsIsStopped(String source) throws InterruptedException {
		isStopped(source, SHORT);
	}

	private static void isStopped(String source, Limits limits) throws InterruptedException {
		ScriptFailure failure = assertThrows(ScriptFailure.class,
				() -> Scripts.run(source, Map.of(), limits, Progress.none()));
		assertTrue(failure.getMessage().contains("It took too long.")
				|| failure.getMessage().contains("It used too much memory.")
				|| failure.getMessage().contains("left too little memory")
				|| failure.getMessage().contains("go too deep")
				|| failure.getMessage().contains("is too long"), failure::getMessage);
		assertTrue(!failure.getMessage().contains("left behind"), failure::getMessage);
		for (Thread thread : Thread.getAllStackTraces().keySet()) {
			if (thread.getName().equals("script test.groovy")) {
				thread.join(limits.patience());
				assertFalse(thread.isAlive());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "println((1..2000000000).toList())", "def n = 2000000000; println((1..n).sum())",
			"println 'x'.repeat(2000000000)", "println String.format('%2000000000s', 'x')",
			"println 'x' * 2000000000", "def l = []; l[2000000000] = 1",
			"println('x'.repeat(9000).replace('x', 'x'.repeat(9000)))" })
	void isRefusedAtOnce(String source) {
		ScriptFailure failure = assertThrows(ScriptFailure.class, () -> Scripts.run(source));
		assertTrue(failure.getMessage().contains("too long"), failure::getMessage);
	}

	@ParameterizedTest
	@ValueSource(strings = { "int f(int n) {\n f(n + 1) }\nf(0)", "def c = { Closure d ->\n d.call(d) }\nc.call(c)",
			"int f(List l) {\n l.sum { f(l) } as int }\nf([1, 2])",
			"def f(List l) {\n l.toSorted { a, b -> f(l) ? 1 : 0 } }\nf([1, 2])",
			"def f(int n) {\n view.documents().stream().flatMap { f(n) as java.util.stream.Stream }.toList() }\nf(0)",
			"String f(int n) {\n \"${-> f(n)}\" }\nf(0)" })
	void endlessRecursionEndsWithItsLineBeforeTheStackIsFull(String source) {
		ScriptFailure failure = assertThrows(ScriptFailure.class, () -> Scripts.run(source));
		assertEquals("test.groovy:2: calls within calls go too deep; the most are 2000", failure.getMessage());
		assertEquals(2, failure.line());
	}

	@Test
	void honestRecursionIsDeepEnough() throws Exception {
		Scripts.run("int f(int n) { n == 0 ? 0 : 1 + f(n - 1) }\nassert f(1500) == 1500");
		Scripts.run(
				"Closure<Integer> c = null\nc = { int n -> n == 0 ? 0 : 1 + c.call(n - 1) }\nassert c.call(700) == 700");
	}

	@Test
	void depthIsGivenBackByReturnAndByFailure() throws Exception {
		Scripts.run("int f(int n) { if (n % 2) { throw new IllegalStateException() }; n }\n"
				+ "for (i in 0..<10000) { try { f(i) } catch (Exception e) { } }");
		Scripts.run("int f(int n) { f(n + 1) }\n"
				+ "for (i in 0..<3) { try { f(0) } catch (Exception e) { } }\nassert [1, 2].collect { it + 1 } == [2, 3]");
	}

	@Test
	void soManyVariablesThatTheStackCouldNotHoldThemAreRefused() {
		StringBuilder source = new StringBuilder("int f(int n) {\n");
		for (int i = 0; i < 2000; i++) {
			source.append("long v").append(i).append(" = n\n");
		}
		ScriptFailure failure = assertThrows(ScriptFailure.class, () -> Scripts.run(source + "f(n + 1)\n}\nf(0)"));
		assertTrue(failure.getMessage().contains("more than 500 variables"), failure::getMessage);
	}

	@ParameterizedTest
	@ValueSource(strings = { "def a = []; def b = [a]; a << b; println a",
			"def a = [:]; def b = [x: a]; a.y = b; println a.hashCode()",
			"List l = []; for (int i = 0; i < 2000000; i++) { l = [l] }; println l.hashCode()",
			"println(('ab'.repeat(1000000)) ==~ /(a|b)*/)" })
	void whatGoesTooDeepInTheLibraryIsStopped(String source) {
		ScriptFailure failure = assertThrows(ScriptFailure.class, () -> Scripts.run(source));
		assertTrue(failure.getMessage().contains("goes too deep"), failure::getMessage);
	}

	@Test
	void aSourceThatIsTooDeepIsRefusedBeforeItIsRead() {
		for (String deep : List.of("(".repeat(3000) + "1" + ")".repeat(3000), "[".repeat(300) + "]".repeat(300),
				"{->".repeat(1000) + "}".repeat(1000))) {
			ScriptFailure failure = assertThrows(ScriptFailure.class, () -> Scripts.run("println 1\n" + deep));
			assertEquals("test.groovy:2: it is nested too deeply; the most are 200 brackets within each other.",
					failure.getMessage());
		}
	}

	@Test
	void aLongChainIsCompiledWithoutAnOverflow() throws Exception {
		Scripts.run("println(1" + "+1".repeat(5000) + ")");
		Scripts.run("!".repeat(5000) + "true");
	}

	@Test
	void aSourceThatIsTooLongIsRefused() {
		ScriptFailure failure = assertThrows(ScriptFailure.class, () -> Scripts.run("println 1\n".repeat(20000)));
		assertTrue(failure.getMessage().contains("too long"), failure::getMessage);
	}

	@Test
	void aSourceThatNeverCompilesDoesNotHoldUpWhoStopsIt() {
		ScriptFailure failure = assertThrows(ScriptFailure.class,
				() -> Scripts.run("view" + ".a".repeat(10000), Map.of(), SHORT, Progress.none()));
		assertEquals("test.groovy was stopped. It took too long.", failure.getMessage());
	}

	@Test
	void cancelStopsALoop() {
		AtomicInteger asked = new AtomicInteger();
		Progress progress = new Progress() {
			@Override
			public void begin(String task, int total) {
				// nobody watches
			}

			@Override
			public void step(String what) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return asked.incrementAndGet() > 2;
			}
		};
		assertThrows(CancellationException.class,
				() -> Scripts.run("while (true) { }", Map.of(), Scripts.SHORT, progress));
	}
}
