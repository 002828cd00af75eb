package org.assay.script.groovy;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assay.analysis.script.Script;
import org.assay.analysis.script.ScriptException;

/**
 * Compiles a script aside, on a thread whose stack holds the longest source however deep it is: the compiler calls itself
 * for each part of a part, and an overflow while it loads a class would leave locks behind. Whoever waits can give up.
 */
final class Aside {
	private static final int MOST_SECONDS = 30;
	private static final int DEEPEST = 200;
	/** What is not used of it costs nothing. */
	private static final long STACK = 256L << 20;

	private Aside() {
	}

	/**
	 * @throws ScriptException       when the source is too long or too deep, takes too long, or is wrong
	 * @throws CancellationException when the thread of the caller is interrupted
	 */
	static <T> T compile(Script script, Callable<T> compiler) throws ScriptException {
		checkShape(script);
		FutureTask<T> task = new FutureTask<>(compiler);
		Thread thread = new Thread(null, task, "compiles " + script.fileName(), STACK);
		thread.setDaemon(true);
		thread.start();
		try {
			return task.get(MOST_SECONDS, TimeUnit.SECONDS);
		} catch (ExecutionException e) {
			throw thrown(script, e.getCause());
		} catch (TimeoutException e) {
			throw new ScriptException(script.fileName() + ": it takes too long to compile.", 0, e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} finally {
			thread.setPriority(Thread.MIN_PRIORITY); // in case it goes on
		}
	}

	private static ScriptException thrown(Script script, Throwable thrown) {
		return switch (thrown) {
		case ScriptException wrong -> wrong;
		case StackOverflowError deep -> tooDeep(script, 0);
		case RuntimeException failed -> throw failed;
		case Error failed -> throw failed;
		default -> new ScriptException(script.fileName() + ": " + thrown.getMessage(), 0, thrown);
		};
	}

	/** Counts brackets wherever they stand, in texts and comments too: nobody writes so many. */
	private static void checkShape(Script script) throws ScriptException {
		String text = script.text();
		if (text.length() > Script.LENGTH) {
			throw new ScriptException(
					script.fileName() + ": it is too long; the longest has " + Script.LENGTH + " characters.", 0);
		}
		int depth = 0;
		int line = 1;
		for (int i = 0; i < text.length(); i++) {
			switch (text.charAt(i)) {
			case '(', '[', '{' -> depth++;
			case ')', ']', '}' -> depth--;
			case '\n' -> line++;
			default -> {
				// anything else is for the compiler
			}
			}
			if (depth > DEEPEST) {
				throw tooDeep(script, line);
			}
		}
	}

	private static ScriptException tooDeep(Script script, int line) {
		return new ScriptException(script.fileName() + (line > 0 ? ":" + line : "")
				+ ": it is nested too deeply; the most are " + DEEPEST + " brackets within each other.", line);
	}
}
