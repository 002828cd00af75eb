package org.assay.comparison.origins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.copying.Copies;
import org.assay.comparison.copying.CopyLink;

/** Finds what joins documents. Each document is joined with the first that has the same mark, so work stays linear. */
final class Bonds {
	private final List<Bond> bonds = new ArrayList<>();
	private final Map<String, ComparedDocument> first = new LinkedHashMap<>();

	private Bonds() {
	}

	/** @param documents oldest first */
	static List<Bond> among(List<ComparedDocument> documents) {
		Bonds found = new Bonds();
		documents.forEach(found::add);
		Copies.among(documents).forEach(found::add);
		return List.copyOf(found.bonds);
	}

	private void add(ComparedDocument document) {
		String outlet = Outlets.key(document.outlet());
		if (!outlet.isEmpty()) {
			join("publisher " + outlet, document, Bond.Kind.publisher, true, document.outlet(),
					"both are published by " + document.outlet());
		}
		Dateline.agency(document).ifPresent(a -> join("agency " + a, document, Bond.Kind.agency, true, a,
				"both give an agency's report (" + a + ")"));
		document.citations().forEach(c -> {
			String key = Outlets.key(c);
			if (!key.isEmpty()) {
				boolean agency = Outlets.isAgency(key);
				join("citation " + key, document, Bond.Kind.citation, false, c, "both name " + c
						+ (agency ? ", an agency" : ""));
				cited(key, document, c);
			}
		});
	}

	/** Joins an article with the report of the outlet that it names. */
	private void cited(String key, ComparedDocument document, String name) {
		ComparedDocument report = first.get("publisher " + key);
		if (report != null && report != document) {
			bonds.add(new Bond(report, document, Bond.Kind.citation, false, name, 0, "one names " + name
					+ ", the publisher of the other"));
		}
	}

	private void join(String mark, ComparedDocument document, Bond.Kind kind, boolean certain, String party,
			String why) {
		ComparedDocument earlier = first.putIfAbsent(mark, document);
		if (earlier != null && earlier != document) {
			bonds.add(new Bond(earlier, document, kind, certain, party, 0, why));
		}
	}

	private void add(CopyLink link) {
		bonds.add(new Bond(link.earlier(), link.later(), Bond.Kind.words, true, "",
				link.copying().longestProse(), "the later has words of the earlier: "
						+ link.copying().why()));
	}
}
