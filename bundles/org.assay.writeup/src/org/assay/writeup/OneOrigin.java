package org.assay.writeup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.writeup.WriteUpCheck.CitedWords;
import org.assay.writeup.WriteUpCheck.Evidence;

/** "Reports confirm", "several outlets", "independently": several voices are told, and one origin is cited. */
final class OneOrigin implements WriteUpCheck.Rule {
	private static final String VOICES = "(?:reports|sources|outlets|papers|newspapers|media|agencies|accounts|witnesses)";
	private static final Pattern SEVERAL = Pattern.compile("\\b(?:confirm(?:s|ed|ation)?|corroborat(?:e|es|ed|ion)"
			+ "|independently|(?:several|multiple|many|two|three|four|five|various|both|all|numerous|other)\\s+"
			+ VOICES
			+ "|" + VOICES + "\\s+(?:agree|say|tell|show|report))\\b", Pattern.CASE_INSENSITIVE);

	@Override
	public Stream<Problem> check(Evidence evidence) {
		Matcher several = SEVERAL.matcher(evidence.statement().words());
		List<CitedWords> cited = evidence.cited();
		if (cited.isEmpty() || cited.stream().map(c -> c.text().origin()).distinct().count() > 1 || !several.find()) {
			return Stream.empty();
		}
		long documents = cited.stream().map(c -> c.text().id()).distinct().count();
		return Stream.of(Problem.of(Problem.Kind.oneOrigin, evidence.statement().place(), "It says \u201c"
				+ several.group() + "\u201d, and "
				+ (documents == 1 ? "one document is cited." : "the " + documents
						+ " documents cited go back to one origin.")));
	}
}
