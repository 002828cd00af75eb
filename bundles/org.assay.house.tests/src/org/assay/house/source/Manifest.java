package org.assay.house.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/**
 * The headers of a bundle's manifest, with their lines.
 *
 * @param path the file, relative to the root
 * @param headers values by name, continuation lines joined
 * @param lines 1-based line by header name
 */
public record Manifest(String path, Map<String, String> headers, Map<String, Integer> lines) {

	public static Manifest parse(String path, String text) {
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		Map<String, Integer> lines = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		String last = null;
		int number = 0;
		for (String line : text.split("\r?\n")) {
			number++;
			int colon = line.indexOf(':');
			if (line.startsWith(" ") && last != null) {
				headers.merge(last, line.substring(1), String::concat);
			} else if (colon > 0) {
				last = line.substring(0, colon);
				headers.put(last, line.substring(colon + 1).strip());
				lines.put(last, number);
			}
		}
		return new Manifest(path, headers, lines);
	}

	public Optional<String> header(String name) {
		return Optional.ofNullable(headers.get(name));
	}

	/** @return the 1-based line of a header, 0 when it is missing */
	public int line(String name) {
		return lines.getOrDefault(name, 0);
	}

	/** The names a header lists, without attributes and directives. */
	public List<String> names(String header) {
		return List.copyOf(clauses(header).keySet());
	}

	/** The parts of a header by name, in their order; empty without the header. */
	public Map<String, ManifestElement> clauses(String header) {
		Map<String, ManifestElement> result = new LinkedHashMap<>();
		if (!headers.containsKey(header)) {
			return result;
		}
		try {
			for (ManifestElement element : ManifestElement.parseHeader(header, headers.get(header))) {
				for (String name : element.getValueComponents()) {
					result.put(name, element);
				}
			}
		} catch (BundleException e) {
			throw new IllegalStateException(path + ":" + line(header) + ": cannot be read: " + e.getMessage(), e);
		}
		return result;
	}
}
