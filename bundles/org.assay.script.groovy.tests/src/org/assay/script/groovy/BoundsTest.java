package org.assay.script.groovy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
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

	@ParameterizedTest
	@ValueSource(strings = {
			"while (true) { }",
			"for (;;) { }",
			"do { } while (true)",
			"int f(int n) { f(n + 1) }; while (true) { try { f(0) } catch (Exception e) { } }",
			"while (true) { try { throw new Exception() } catch (Exception e) { } finally { continue } }",
			"def all = []; while (true) { all << 'x' + all.size() }",
			"String s = 'x'; while (true) { s = s + s }",
			"def c = { Closure d -> d.call(d) }; c.call(c)",
			"1.upto(2000000000) { }",
			"2000000000.times { }",
			"def m = ('a'.repeat(200) + '!') =~ /(a+)+\\1b/; println m.find()",
			"println(('a'.repeat(200) + '!').matches('(.*)(.*)(.*)(.*)(.*)(.*)(.*)b'))",
			"java.util.stream.Stream.of(1).flatMap { x -> while (true) { } }.toList()" })
	void isStopped(String source) throws InterruptedException {
		ScriptFailure failure = assertThrows(ScriptFailure.class,
				() -> Scripts.run(source, Map.of(), TIGHT, Progress.none()));
		assertTrue(failure.getMessage().contains("It took too long.")
				|| failure.getMessage().contains("It used too much memory.")
				|| failure.getMessage().contains("calls itself without end")
				|| failure.getMessage().contains("is too long"), failure::getMessage);
		assertTrue(!failure.getMessage().contains("left behind"), failure::getMessage);
		for (Thread thread : Thread.getAllStackTraces().keySet()) {
			if (thread.getName().equals("script test.groovy")) {
				thread.join(TIGHT.patience());
				assertFalse(thread.isAlive());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "println((1..2000000000).toList())", "def n = 2000000000; println((1..n).sum())",
			"println 'x'.repeat(2000000000)", "println String.format('%2000000000s', 'x')",
			"println('x'.repeat(9000).replace('x', 'x'.repeat(9000)))" })
	void isRefusedAtOnce(String source) {
		ScriptFailure failure = assertThrows(ScriptFailure.class, () -> Scripts.run(source));
		assertTrue(failure.getMessage().contains("too long"), failure::getMessage);
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
