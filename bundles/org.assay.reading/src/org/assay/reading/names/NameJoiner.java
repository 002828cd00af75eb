package org.assay.reading.names;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.reading.MentionType;
import org.assay.reading.tokens.Tokens;

/**
 * Makes one name of neighbours that only together name a body ("the Honduran Armed Forces", "the Authority of Namibia"),
 * and leaves out what names none: the portfolio of a minister, a lone "Council".
 */
final class NameJoiner {

	private static final Set<String> HOLDERS = Set.of("minister", "secretary", "undersecretary", "commissioner");

	/** Codes of currencies, and what else is written before sums. */
	private static final Set<String> CURRENCIES = Stream.concat(Stream.of("RM", "RMB", "NT", "HK", "KSH", "TSH", "GHC"),
			Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode))
			.collect(Collectors.toUnmodifiableSet());

	private static final int LONGEST_LIST = 12;
	private static final Set<String> OFFICES = Set.of("Office", "Court", "Department", "Cabinet");
	/** Words for bodies that every state has one of. */
	private static final Set<String> GOVERNING = Set.of("Government", "Police", "Army", "Navy", "Embassy", "Parliament",
			"Cabinet", "Senate", "Congress", "Ministry", "Judiciary");
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
		for (Typed each : names) {
			Typed name = withPurpose(each);
			Typed last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && name.from() < last.to() || isPortfolio(name) || isCommonNoun(name) || isLetter(name)
					|| isCurrency(name) || isTitleAlone(name)) {
				continue;
			}
			if (last != null && (isQualified(last, name) || isOfBody(last, name))) {
				joined.set(joined.size() - 1, last.with(name));
			} else {
				joined.add(name);
			}
			joined.add(listed(withPurpose(before(governing(joined.removeLast()), joined))));
		}
		return joined;
	}

	/** "Ministry of Fisheries, Trade and Inland Shipping": a body for several things is one. */
	private Typed listed(Typed name) {
		boolean body = name.type() == MentionType.organisation && purpose(name) > 0;
		int end = name.to();
		for (int at = end; body && at - name.to() < LONGEST_LIST && tokens.in(at, ",", "and", "&");) {
			boolean last = !tokens.is(at, ",");
			int run = capitals(at + 1);
			if (run == at + 1 || hasBodyWord(at + 1, run) || isOtherName(at + 1)) {
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

	/** The token where a body begins to tell what it is for, as "Fisheries" in "Ministry of Fisheries"; 0 when it does not. */
	private int purpose(Typed name) {
		for (int i = name.from(); i + 2 < name.to(); i++) {
			if (isBodyWord(i) && tokens.in(i + 1, "of", "for", "on")) {
				int at = tokens.is(i + 2, "the") ? i + 3 : i + 2;
				return i > name.from() && lists.isPlace(tokens.word(at)) ? 0 : at;
			}
		}
		return 0;
	}

	/** A name of its own kind begins here, which goes with no list of things. */
	private boolean isOtherName(int at) {
		return lists.isListed(tokens.word(at)) || lists.isPlace(tokens.words(at, at + 2))
				|| lists.firstNames.contains(tokens.word(at)) || lists.isTitle(tokens.word(at))
				|| lists.notNames.contains(tokens.word(at));
	}

	/** "Council on the Future of Ports", "Union for Safer Quays": what a body is for belongs to its name. */
	private Typed withPurpose(Typed name) {
		int end = name.to();
		while (end - name.to() < LONGEST_LIST && goesOn(name, end)) {
			int begin = tokens.is(end + 1, "the") ? end + 2 : end + 1;
			int run = capitals(begin);
			if (run == begin || isOtherName(begin)) {
				break;
			}
			end = run;
		}
		return end == name.to() ? name : name.upTo(end).since(name.from(), MentionType.organisation);
	}

	private boolean goesOn(Typed name, int end) {
		boolean lone = name.to() == name.from() + 1 && name.type() == MentionType.other
				&& lists.organisationHeads.contains(tokens.word(name.from()));
		boolean body = end == name.to() && (lone || name.type() == MentionType.organisation && isBodyWord(end - 1));
		return body && tokens.in(end, "of", "for", "on", "against") || end > name.to() && tokens.is(end, "of");
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
			if (isBodyWord(i) && (i == to - 1 || tokens.in(i + 1, "of", "for", "on"))) {
				return true;
			}
		}
		return false;
	}

	/** "NOK 2,500", "US $5": the name of a currency. */
	private boolean isCurrency(Typed name) {
		boolean code = name.to() == name.from() + 1 && tokens.isAllCapitals(name.from());
		return code && (tokens.is(name.to(), "$") || tokens.startsWithDigit(name.to())
				&& CURRENCIES.contains(tokens.word(name.from())));
	}

	/** "the Crown Prince", "Mr Speaker": nobody is named. */
	private boolean isTitleAlone(Typed name) {
		return name.type() != MentionType.place && isTitles(name.from(), name.to());
	}

	private boolean isTitles(int from, int to) {
		boolean title = lists.isTitle(tokens.words(from, to));
		for (int i = from + 1; i < to && !title; i++) {
			title = lists.isTitle(tokens.words(from, i)) && isTitles(i, to);
		}
		return title;
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
		boolean lone = name.to() == name.from() + 1
				&& (name.type() == MentionType.organisation || name.type() == MentionType.place);
		if (lone && lists.placeTails.contains(tokens.word(name.from()))) {
			return true;
		}
		return lone && name.type() == MentionType.organisation && !SENATES.contains(tokens.word(name.from()))
				&& (isBodyWord(name.from()) || counts.isSmall(tokens.lower(name.from()))
						&& !tokens.isAllCapitals(name.from()));
	}

	private boolean isBodyWord(int token) {
		return lists.organisationHeads.contains(tokens.word(token))
				|| lists.organisationTails.contains(tokens.word(token));
	}

	/** "the Norwegian Government", "the Peruvian Police" */
	private Typed governing(Typed name) {
		boolean body = name.type() == MentionType.group && GOVERNING.contains(tokens.word(name.to()))
				&& !tokens.isCapitalised(name.to() + 1) && counts.isSmall("the");
		return body ? new Typed(name.upTo(name.to() + 1).candidate(), MentionType.organisation,
				"a people and a word for a body name one", name.confidence()) : name;
	}

	/** What stands before a name and is part of it. */
	private Typed before(Typed name, List<Typed> others) {
		int from = Math.min(beginOfOffice(name), beginOfState(name));
		if (name.type() == MentionType.organisation && isBodyWord(name.to() - 1) && name.to() - name.from() > 1
				&& lists.isPeople(tokens.word(name.from() - 1))) {
			from = name.from() - 1;
		}
		if (from == name.from()) {
			return withArticle(withBefore(name, others));
		}
		while (!others.isEmpty() && others.getLast().from() >= from) {
			others.removeLast();
		}
		boolean free = others.isEmpty() || others.getLast().to() <= from;
		return free ? name.since(from, from < beginOfState(name) ? MentionType.organisation : name.type()) : name;
	}

	/** "The Quay Post" within a sentence: the article is part of what the paper calls itself. */
	private Typed withArticle(Typed name) {
		int the = name.from() - 1;
		boolean part = name.type() == MentionType.organisation && the > 0 && tokens.word(the).equals("The")
				&& (tokens.isWord(the - 1) && !tokens.isCapitalised(the - 1));
		return part ? name.since(the, name.type()) : name;
	}

	/** "Prime Minister's Office", "Norwich Coroner's Court" */
	private int beginOfOffice(Typed name) {
		int marker = name.from() - 1;
		boolean office = OFFICES.contains(tokens.word(name.from())) && name.to() == name.from() + 1
				&& tokens.in(marker, "'s", "’s", "'") && tokens.isCapitalised(marker - 1)
				&& (lists.isRole(tokens.lower(marker - 1)) || lists.isTitle(tokens.word(marker - 1))
						|| tokens.in(marker - 1, "magistrate", "magistrates", "coroner"));
		int from = marker;
		while (office && tokens.isCapitalised(from - 1) && tokens.isWord(from - 1)
				&& !tokens.in(from - 1, "the", "a", "our", "his", "her", "their", "its")) {
			from--;
		}
		return office ? from : name.from();
	}

	/** "Republic of Norway", "State of Norway" */
	private int beginOfState(Typed name) {
		int of = name.from() - 1;
		boolean state = name.type() == MentionType.place && tokens.is(of, "of") && lists.isState(tokens.word(of - 1));
		if (!state) {
			return name.from();
		}
		boolean qualified = tokens.isCapitalised(of - 2)
				&& (lists.isPeople(tokens.word(of - 2)) || tokens.in(of - 2, "federal",
						"democratic", "people", "united"));
		return qualified ? of - 2 : of - 1;
	}

	/** "Asia-Pacific Ferry Board": what a hyphen ties to a body's name is part of it. */
	private Typed withBefore(Typed name, List<Typed> before) {
		int from = name.from() - 2;
		boolean tied = name.type() == MentionType.organisation && isBodyWord(name.to() - 1)
				&& name.to() - name.from() > 1
				&& tokens.is(from + 1, "-") && tokens.isCapitalised(from) && tokens.isWord(from)
				&& tokens.spaceBefore(from + 1) == tokens.spaceBefore(from + 2);
		if (!tied) {
			return name;
		}
		if (!before.isEmpty() && before.getLast().to() > from) {
			return before.getLast().from() == from ? before.removeLast().with(name) : name;
		}
		return name.since(from, name.type());
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
