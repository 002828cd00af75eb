package org.assay.ingest.internal.plain;

import java.util.regex.Pattern;

/** Tells the words under a picture by how they credit it. */
public final class Captions {
	private static final int LONGEST = 400;
	private static final String PICTURE = "(?:photo|image|picture|pic|photograph|illustration|credit|caption|getty"
			+ "|screenshot)s?";
	private static final Pattern BEGIN = Pattern.compile("(?i)^(?:\\()?(?:file )?" + PICTURE
			+ "(?: credits?| by| courtesy| via)?\\s*[:/].*");
	private static final Pattern END = Pattern.compile("(?is).{0,350}(?:\\((?:" + PICTURE
			+ "|source|ap photo|file photo)\\s*(?:by|credit|courtesy|from|via)?\\s*[:/ ][^()]{0,80}\\)"
			+ "|(?:/|via |\\(|\u00A9 ?)(?:getty images|ap photo|afp|reuters|epa|shutterstock)\\)?)\\.?$");
	private static final Pattern FILE = Pattern.compile("(?is)^.{0,60}\\bfile (?:photo|image|picture)\\b.*");

	private Captions() {
	}

	public static boolean isCaption(String line) {
		return line.length() <= LONGEST
				&& (BEGIN.matcher(line).matches() || END.matcher(line).matches() || FILE.matcher(line).matches());
	}
}
