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

	private static final int LONGEST_LIST = 12;
	/** Bodies that go by one word. */
	private static final Set<String> SENATES = Set.of("Congress", "Senate", "Parliament", "Cabinet");

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
			if (isPortfolio(name) || isCommonNoun(name) || isLetter(name)
					|| !joined.isEmpty() && name.from() < joined.getLast().to()) {
				continue;
			}
			Typed last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && (isQualified(last, name) || isOfBody(last, name))) {
				joined.set(joined.size() - 1, last.with(name));
			} else {
				joined.add(name);
			}
			joined.add(listed(joined.removeLast()));
		}
		return joined;
	}

	/** "Ministry of Fisheries, Trade and Inland Shipping": a body for several things is one. */
	private Typed listed(Typed name) {
		boolean body = name.type() == MentionType.organisation && isBodyWord(name.from())
				&& (tokens.is(name.from() + 1, "of") || tokens.is(name.from() + 1, "for"));
		int end = name.to();
		for (int at = end; body && at - name.to() < LONGEST_LIST && tokens.in(at, ",", "and", "&");) {
			boolean last = !tokens.is(at, ",");
			int run = capitals(at + 1);
			if (run == at + 1 || hasBodyWord(at + 1, run)) {
				break;
			}
			at = run;
			if (last) {
				end = run;
				break;
			}
		}
		return end == name.to() ? name : name.upTo(end);
	}

	/** The token after the words in capitals that begin here. */
	private int capitals(int from) {
		int at = from;
		while (tokens.isCapitalised(at) && tokens.isWord(at)) {
			at++;
		}
		return at;
	}

	private boolean hasBodyWord(int from, int to) {
		for (int i = from; i < to; i++) {
			if (isBodyWord(i)) {
				return true;
			}
		}
		return false;
	}

	/** "C" in "16 ° C". */
	private boolean isLetter(Typed name) {
		boolean single = name.to() == name.from() + 1 && tokens.word(name.from()).length() == 1;
		return single && (name.type() == MentionType.person || tokens.is(name.from() - 1, "°"));
	}

	/** "Interior" in "Interior Minister", "Higher Education" in "the Minister of Higher Education". */
	private boolean isPortfolio(Typed name) {
		boolean listed = tokens.in(name.from() - 1, "and", ",", "&");
		if (name.type() != MentionType.organisation || isBodyWord(listed ? name.from() : name.to() - 1)) {
			return false;
		}
		boolean before = HOLDERS.contains(tokens.lower(name.to())) && tokens.isCapitalised(name.to())
				&& !tokens.isAllCapitals(name.from());
		int of = beforeList(name.from() - 1);
		return before || tokens.in(of, "of", "for") && HOLDERS.contains(tokens.lower(of - 1));
	}

	/** "of" in "Minister of Trade, Fisheries and the Advanced Arts", seen from the last of them. */
	private int beforeList(int from) {
		int of = tokens.is(from, "the") ? from - 1 : from;
		for (int at = of; at > from - LONGEST_LIST && tokens.in(of, "and", ",", "&"); at--) {
			boolean goesOn = tokens.isCapitalised(at) && tokens.isWord(at) && !hasBodyWord(at, at + 1)
					|| tokens.in(at, "and", ",", "&", "the");
			if (!goesOn) {
				return at;
			}
		}
		return of;
	}

	/** "the Government", "the Court": a word that this or any text has in small letters too. */
	private boolean isCommonNoun(Typed name) {
		boolean lone = name.type() == MentionType.organisation && name.to() == name.from() + 1;
		return lone && !SENATES.contains(tokens.word(name.from()))
				&& (isBodyWord(name.from()) || counts.isSmall(tokens.lower(name.from()))
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
