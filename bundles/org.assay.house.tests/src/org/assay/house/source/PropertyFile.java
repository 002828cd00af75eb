package org.assay.house.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A file of keys and values.
 *
 * @param path the file, relative to the root
 * @param text its text
 * @param values the keys and values
 */
public record PropertyFile(String path, String text, Properties values) {

	public static PropertyFile parse(String path, String text) {
		Properties values = new Properties();
		try {
			values.load(new StringReader(text));
		} catch (IOException e) {
			throw new UncheckedIOException(path, e);
		}
		return new PropertyFile(path, text, values);
	}

	/** The keys, sorted. */
	public Set<String> keys() {
		return new TreeSet<>(values.stringPropertyNames());
	}

	/** @return the 1-based line a key stands on, 0 when it is not there */
	public int line(String key) {
		Pattern start = Pattern.compile("\\s*" + Pattern.quote(key) + "\\s*([=:\\s].*)?");
		String[] lines = text.split("\n");
		for (int i = 0; i < lines.length; i++) {
			if (start.matcher(lines[i].stripTrailing()).matches()) {
				return i + 1;
			}
		}
		return 0;
	}
}
