package org.assay.comparison.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.copying.Copies;
import org.assay.comparison.copying.CopyLink;
import org.assay.comparison.origins.Interviews.Interview;
import org.assay.text.Edtf;

/** Finds what joins documents. Each document is joined with one before it that has the same mark, so work stays linear. */
final class Bonds {
	private static final int DAYS = 7;
	private final List<Bond> bonds = new ArrayList<>();
	private final Map<String, ComparedDocument> first = new LinkedHashMap<>();
	private final Map<String, ComparedDocument> asked = new HashMap<>();

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
		Interviews.of(document).forEach(i -> add(document, i));
	}

	/** Joins with the last report before; who speaks to an outlet today may do so again in a month. */
	private void add(ComparedDocument document, Interview interview) {
		ComparedDocument earlier = asked.put(interview.key(), document);
		if (earlier != null && isWithinDays(earlier, document)) {
			bonds.add(bond(earlier, document, Bond.Kind.interview, false, "interview with " + interview.speaker(),
					0, "both have words of " + interview.speaker() + " from an interview " + interview.told()));
		}
	}

	private static boolean isWithinDays(ComparedDocument earlier, ComparedDocument later) {
		Optional<Edtf> before = Edtf.parse(earlier.published());
		Optional<Edtf> after = Edtf.parse(later.published());
		return before.isEmpty() || after.isEmpty()
				|| !after.get().begin().isAfter(before.get().end().plusDays(DAYS));
	}

	/** Joins an article with the report of the outlet that it names. */
	private void cited(String key, ComparedDocument document, String name) {
		ComparedDocument report = first.get("publisher " + key);
		if (report != null && report != document) {
			bonds.add(bond(report, document, Bond.Kind.citation, false, name, 0, "one names " + name
					+ ", the publisher of the other"));
		}
	}

	private void join(String mark, ComparedDocument document, Bond.Kind kind, boolean certain, String party,
			String why) {
		ComparedDocument earlier = first.putIfAbsent(mark, document);
		if (earlier != null && earlier != document) {
			bonds.add(bond(earlier, document, kind, certain, party, 0, why));
		}
	}

	private void add(CopyLink link) {
		bonds.add(bond(link.earlier(), link.later(), Bond.Kind.words, true, "",
				link.copying().longestProse(), "the later has words of the earlier: "
						+ link.copying().why()));
	}

	private static Bond bond(ComparedDocument earlier, ComparedDocument later, Bond.Kind kind, boolean certain,
			String party, int words, String why) {
		return new Bond(Report.of(earlier), Report.of(later), kind, certain, party, words, why);
	}
}
