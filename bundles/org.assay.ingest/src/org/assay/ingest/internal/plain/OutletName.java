package org.assay.ingest.internal.plain;

import java.util.regex.Pattern;

/** Tells the name of an outlet or agency from that of a person, by its words or because it is a web address. */
public final class OutletName {
	private static final Pattern LIKELY = Pattern.compile("(?i)(?:the )?(?:reuters|associated press|agence "
			+ "france-presse"
			+ "|.*\\b(?:news|times|post|press|journal|herald|tribune|gazette|chronicle|telegraph|guardian|agency"
			+ "|agencies|wires|media|magazine|mail|observer|independent|radio|television|tv|ledger|courier|daily|weekly|dispatch"
			+ "|examiner|inquirer|bulletin|argus|newswire|broadcasting)\\b"
			+ "|(?-i:AP|AFP|BBC|CNN|UPI|DPA|TASS|PA|ANI|PTI|IANS|NPR|CBC|ABC|NBC|CBS)(?: News)?|[\\w-]+\\.(?:com|org"
			+ "|net|co\\.uk|info|news))");

	private OutletName() {
	}

	public static boolean isLikely(String name) {
		return LIKELY.matcher(name.strip()).matches();
	}
}
