package org.assay.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.reading.MentionType;
import org.assay.reading.tokens.Tokens;

/**
 * Makes one name of neighbours that only together name a body ("the Honduran Armed Forces", "the Authority of Namibia"),
 * and leaves out what names none: the portfolio of a minister, a lone "Council".
 */
final class NameJoiner {

	private static final Set<String> HOLDERS = Set.of("minister", "secretary", "undersecretary", "commissioner");

	private final NameLists lists;
	private final Tokens tokens;
	private final WordCounts counts;

	NameJoiner(NameLists lists, Tokens tokens, WordCounts counts) {
		this.lists = lists;
		this.tokens = tokens;
		this.counts = counts;
	}

	/** @param names in order, none overlapping another */
	List<Typed> join(List<Typed> names) {
		List<Typed> joined = new ArrayList<>();
		for (Typed name : names) {
			if (isPortfolio(name) || isCommonNoun(name)) {
				continue;
			}
			Typed last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && (isQualified(last, name) || isOfBody(last, name))) {
				joined.set(joined.size() - 1, last.with(name));
			} else {
				joined.add(name);
			}
		}
		return joined;
	}

	/** "Interior" in "Interior Minister", "Higher Education" in "the Minister of Higher Education". */
	private boolean isPortfolio(Typed name) {
		if (name.type() != MentionType.organisation || isBodyWord(name.to() - 1)) {
			return false;
		}
		boolean before = HOLDERS.contains(tokens.lower(name.to())) && tokens.isCapitalised(name.to())
				&& !tokens.isAllCapitals(name.from());
		int of = tokens.is(name.from() - 1, "the") ? name.from() - 2 : name.from() - 1;
		return before || tokens.in(of, "of", "for") && HOLDERS.contains(tokens.lower(of - 1));
	}

	/** "the Government", "the Court": a word that this or any text has in small letters too. */
	private boolean isCommonNoun(Typed name) {
		boolean lone = name.type() == MentionType.organisation && name.to() == name.from() + 1;
		return lone && (isBodyWord(name.from()) || counts.isSmall(tokens.lower(name.from()))
				&& !tokens.isAllCapitals(name.from()));
	}

	private boolean isBodyWord(int token) {
		return lists.organisationHeads.contains(tokens.word(token))
				|| lists.organisationTails.contains(tokens.word(token));
	}

	private static boolean isPlaceOrGroup(Typed name) {
		return name.type() == MentionType.group || name.type() == MentionType.place;
	}

	/** "Palestinian | Red Crescent Society" */
	private boolean isQualified(Typed first, Typed second) {
		return first.to() == second.from() && second.type() == MentionType.organisation && isPlaceOrGroup(first)
				&& isBodyWord(second.to() - 1);
	}

	/** "Federation of Chambers | of Panama", "Institute of Archaeology | of the Academy of Sciences" */
	private boolean isOfBody(Typed first, Typed second) {
		if (first.type() != MentionType.organisation
				|| second.type() != MentionType.organisation && second.type() != MentionType.place) {
			return false;
		}
		int gap = second.from() - first.to();
		boolean of = gap >= 1 && gap <= 2 && tokens.is(first.to(), "of")
				&& (gap == 1 || tokens.is(first.to() + 1, "the"));
		if (!of) {
			return false;
		}
		for (int i = first.from(); i < first.to(); i++) {
			if (isBodyWord(i)) {
				return true;
			}
		}
		return false;
	}
}
