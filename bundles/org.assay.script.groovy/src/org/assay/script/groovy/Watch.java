package org.assay.script.groovy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.analysis.script.Budget;
import org.assay.analysis.script.ScriptStopped;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.codehaus.groovy.runtime.ScriptBytecodeAdapter;

/**
 * Called by the guarded classes of scripts: at each turn of a loop and each call, and in place of what would run long
 * or grow large in one call. Never by name from a script.
 */
public final class Watch {
	private static final ThreadLocal<Running> RUNNING = new ThreadLocal<>();
	/** Calls within calls; with frames of at most {@link GuardedMethod#MOST_VARIABLES} they fit the stack of a script's thread. */
	static final int DEEPEST = 2000;
	private static final int LONGEST_RANGE = 1_000_000;
	private static final int LONGEST_TEXT = 10_000_000;
	/** Characters that count as a turn of a loop. */
	private static final int A_PASS = 10_000;
	private static final Pattern WIDE = Pattern.compile("%[^a-zA-Z%]*\\d{4}");

	private Watch() {
	}

	/** The script of this thread. */
	private static final class Running {
		private final Budget budget;
		private int depth;

		Running(Budget budget) {
			this.budget = budget;
		}
	}

	static void begin(Budget budget) {
		RUNNING.set(new Running(budget));
	}

	static void end() {
		RUNNING.remove();
	}

	/** @throws ScriptStopped when the script must stop, and on any thread but its own */
	public static void pass() {
		running().budget.pass();
	}

	/**
	 * Begins a call of a method of the script; unless it throws, {@link #leave} must follow.
	 *
	 * @throws IllegalStateException when too many have begun and not ended: the stack itself must never overflow, because that
	 *                               may happen while a class is loaded and would leave locks behind
	 */
	public static void enter() {
		Running running = running();
		running.budget.pass();
		if (running.depth >= DEEPEST) {
			throw new IllegalStateException("calls within calls go too deep; the most are " + DEEPEST);
		}
		running.depth++;
	}

	/** Ends a call that {@link #enter} began. */
	public static void leave() {
		Running running = RUNNING.get();
		if (running != null) {
			running.depth--;
		}
	}

	private static Running running() {
		Running running = RUNNING.get();
		if (running == null) {
			throw new ScriptStopped("It ran on after its end.");
		}
		return running;
	}

	/** Refuses ranges that are too long to be made a list of. */
	public static void range(int from, int to) {
		if (Math.abs((long) to - from) > LONGEST_RANGE) {
			throw new IllegalArgumentException("the range " + from + ".." + to + " is too long; the longest has "
					+ LONGEST_RANGE + " steps");
		}
	}

	/** In place of {@code from..to}. */
	public static List<?> createRange(Object from, Object to, boolean exclusiveLeft, boolean exclusiveRight) {
		if (from instanceof Number a && to instanceof Number b
				&& Math.abs(b.doubleValue() - a.doubleValue()) > LONGEST_RANGE) {
			throw new IllegalArgumentException("the range " + from + ".." + to + " is too long; the longest has "
					+ LONGEST_RANGE + " steps");
		}
		try {
			return ScriptBytecodeAdapter.createRange(from, to, exclusiveLeft, exclusiveRight);
		} catch (RuntimeException | Error e) {
			throw e;
		} catch (Throwable e) {
			throw new IllegalArgumentException("there is no range from " + from + " to " + to, e);
		}
	}

	/** In place of {@link Pattern#matcher}. */
	public static Matcher matcher(Pattern pattern, CharSequence text) {
		return pattern.matcher(new Watched(text));
	}

	/** In place of {@code text =~ pattern}. */
	public static Matcher findRegex(Object text, Object pattern) {
		return matcher(pattern instanceof Pattern p ? p : Pattern.compile(InvokerHelper.toString(pattern)),
				InvokerHelper.toString(text));
	}

	/** In place of {@code text ==~ pattern}. */
	public static boolean matchRegex(Object text, Object pattern) {
		return text != null && pattern != null && findRegex(text, pattern).matches();
	}

	/** In place of {@link String#matches}. */
	public static boolean matches(String text, String pattern) {
		return findRegex(text, pattern).matches();
	}

	/** In place of {@link String#replaceAll}. */
	public static String replaceAll(String text, String pattern, String by) {
		return findRegex(text, pattern).replaceAll(by);
	}

	/** In place of {@link String#replaceFirst}. */
	public static String replaceFirst(String text, String pattern, String by) {
		return findRegex(text, pattern).replaceFirst(by);
	}

	/** In place of {@link String#split(String)}. */
	public static String[] split(String text, String pattern) {
		return Pattern.compile(pattern).split(new Watched(text));
	}

	/** In place of {@link String#replace(CharSequence, CharSequence)}, which can make much of little. */
	public static String replace(String text, CharSequence old, CharSequence by) {
		long most = ((long) text.length() + 1) * (by.length() + 1);
		if (most > LONGEST_TEXT && by.length() > old.length()) {
			throw tooLong();
		}
		running().budget.pass((int) Math.min(most, LONGEST_TEXT) / A_PASS);
		return text.replace(old, by);
	}

	/** In place of {@link String#repeat}. */
	public static String repeat(String text, int times) {
		if ((long) text.length() * times > LONGEST_TEXT) {
			throw tooLong();
		}
		running().budget.pass(text.length() * times / A_PASS);
		return text.repeat(times);
	}

	/** In place of {@code text * times}. */
	public static String multiply(CharSequence text, Number times) {
		if (times.intValue() < 0) {
			throw new IllegalArgumentException("a text cannot be repeated " + times + " times");
		}
		return repeat(text.toString(), times.intValue());
	}

	/** In place of {@code map[key]}, which would read a property of what is no map. */
	public static Object getAt(Object map, String key) {
		return Elements.get(map, key);
	}

	/** In place of {@code list[index] = value}, {@code map[key] += value} and the like, which the compiler makes calls by name. */
	public static Object invokeMethodN(Class<?> from, Object of, String name, Object[] values) {
		return Elements.call(of, name, values);
	}

	/** In place of {@link String#format(String, Object...)}. */
	public static String format(String format, Object... values) {
		if (WIDE.matcher(format).find()) {
			throw tooLong();
		}
		return String.format(format, values);
	}

	private static IllegalArgumentException tooLong() {
		return new IllegalArgumentException(
				"the text would be too long; the longest has " + LONGEST_TEXT + " characters");
	}

	/** Text that counts how often it is looked at, so that a pattern that goes astray can be stopped. */
	private record Watched(CharSequence text) implements CharSequence {

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public char charAt(int index) {
			pass();
			return text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return new Watched(text.subSequence(start, end));
		}

		@Override
		public String toString() {
			return text.toString();
		}
	}
}
