package org.assay.reading.quotes;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assay.reading.MentionType;
import org.assay.reading.names.Name;
import org.assay.reading.names.Names;
import org.assay.reading.tokens.Tokens;

/** Which named body "the ministry" or "the company" is: the nearest one before that calls itself so. */
final class Institutions {

	private static final int NAMES_BACK = 60;
	private static final Set<String> COMPANY = Set.of("company", "firm", "group", "manufacturer", "retailer",
			"carrier");
	private static final Set<String> COMPANY_TAILS = Set.of("inc", "inc.", "corp", "corp.", "ltd", "ltd.", "plc", "co",
			"co.",
			"llc", "gmbh", "ag", "group", "company", "holdings", "industries", "motors", "airlines", "works", "bros.");

	private final Tokens tokens;
	private final Names names;

	Institutions(Names names, Tokens tokens) {
		this.names = names;
		this.tokens = tokens;
	}

	/** The body that the phrase "the ministry" stands for; empty for any longer phrase and where no such body was named. */
	Optional<Name> meant(Range source) {
		boolean plain = source.to() - source.from() == 2 && tokens.in(source.from(), "the", "this")
				&& !tokens.isCapitalised(source.to() - 1);
		String noun = plain ? tokens.lower(source.to() - 1) : "";
		int index = names.firstFrom(source.from()) - 1;
		for (int k = index; plain && k >= 0 && k > index - NAMES_BACK; k--) {
			Name name = names.all().get(k);
			if (name.type() == MentionType.organisation && isSuch(name.entity(), noun)) {
				return Optional.of(name);
			}
		}
		return Optional.empty();
	}

	private static boolean isSuch(String entity, String noun) {
		String[] words = entity.toLowerCase(Locale.ROOT).split("\\s+");
		for (String word : words) {
			if (word.equals(noun)) {
				return true;
			}
		}
		return COMPANY.contains(noun) && COMPANY_TAILS.contains(words[words.length - 1]);
	}
}
