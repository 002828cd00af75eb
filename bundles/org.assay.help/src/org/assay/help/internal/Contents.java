package org.assay.help.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.writeup.Preview;
import org.assay.writeup.Preview.Address;

/**
 * All pages of the guide in the order in which the first page names them.
 *
 * @param titles by file
 */
record Contents(Map<String, String> titles) {

	/** Reads what the pages are called; not on the UI thread. */
	static Contents read() throws IOException {
		Map<String, String> titles = new LinkedHashMap<>();
		for (String name : names()) {
			titles.putIfAbsent(name, GuidePage.title(GuidePage.preview(name)));
		}
		return new Contents(titles);
	}

	private static List<String> names() throws IOException {
		Preview start = GuidePage.preview(GuidePage.START);
		return Stream.concat(Stream.of(GuidePage.START),
				start.links().stream().map(Preview.Link::target).filter(Address.class::isInstance)
						.map(Address.class::cast).filter(a -> !a.isWeb()).map(a -> new GuideAddress(a.name()).page()))
				.filter(name -> !name.isEmpty()).distinct().toList();
	}

	List<String> files() {
		return List.copyOf(titles.keySet());
	}
}
