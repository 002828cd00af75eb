package org.assay.comparison.origins;

import java.util.List;

/**
 * Documents that may go back to one upstream.
 *
 * @param documents   two or more, oldest first
 * @param independent how many origins they stand for at most: those that only a hint joins may be two
 * @param bonds       what joins them
 */
public record Origin(List<Report> documents, int independent, List<Bond> bonds) {
	public Origin {
		documents = List.copyOf(documents);
		bonds = List.copyOf(bonds);
	}

	/** Such as "2 reports, 1 to 2 independent origins; both name the BBC." */
	public String why() {
		String origins = independent == 1 ? "1 independent origin" : "1 to " + independent + " independent origins";
		StringBuilder why = new StringBuilder(documents.size() + " reports, " + origins + "; ");
		why.append(String.join("; ", bonds.stream().map(Bond::why).distinct().toList()));
		return why.append('.').toString();
	}
}
