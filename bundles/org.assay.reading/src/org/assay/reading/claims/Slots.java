package org.assay.reading.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.reading.Claim.Role;
import org.assay.reading.Claim.Slot;
import org.assay.reading.MentionType;
import org.assay.reading.names.Name;
import org.assay.reading.names.Names;
import org.assay.reading.quotes.Quotations;
import org.assay.reading.quotes.Range;
import org.assay.reading.quotes.Speakers;
import org.assay.reading.quotes.TreeSubjects;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Syntax;
import org.assay.reading.tokens.Tokens;

/** Who does what to whom, and where, by the tree. */
final class Slots {

	private static final int LONGEST_CHAIN = 3;
	private static final String[] RELATIVE = { "who", "which", "that", "whom" };

	private final Syntax syntax;
	private final Tokens tokens;
	private final Names names;
	private final Speakers speakers;
	private final TreeSubjects subjects;
	private final Quotations quotations;

	Slots(ParsedText text, Names names, Speakers speakers) {
		syntax = text.syntax();
		tokens = text.tokens();
		quotations = text.quotations();
		this.names = names;
		this.speakers = speakers;
		subjects = new TreeSubjects(text);
	}

	/** @param speaker whom "I" means; empty when nobody speaks */
	List<Slot> of(Proposition proposition, String speaker) {
		List<Slot> slots = new ArrayList<>();
		int verb = proposition.verb();
		if (verb >= 0) {
			Optional<Integer> subject = subject(verb);
			boolean passive = syntax.dependent(verb, "auxpass") >= 0;
			int agent = agent(syntax.dependent(syntax.dependent(verb, "agent"), "pobj"));
			if (passive) {
				subject.ifPresent(noun -> slots.add(noun(Role.what, noun)));
				if (agent >= 0) {
					slots.add(noun(Role.who, agent));
				}
			} else {
				subject.ifPresent(noun -> slots.add(noun(Role.who, noun)));
			}
			List<Integer> verbs = verbs(verb);
			slots.add(predicate(verbs, proposition));
			int last = verbs.get(verbs.size() - 1);
			object(verb, last, passive, slots);
			whom(last, slots);
		}
		where(proposition, slots);
		slots.replaceAll(slot -> isSelf(slot) && !speaker.isEmpty() ? new Slot(slot.role(), speaker, slot.span())
				: slot);
		return slots;
	}

	/** Who did it; "put out by noon" tells when. */
	private int agent(int noun) {
		boolean time = syntax.name(noun).endsWith("-TIME") || syntax.name(noun).endsWith("-DATE");
		return time ? -1 : noun;
	}

	boolean hasSubject(Proposition proposition) {
		return subject(proposition.verb()).isPresent();
	}

	private static boolean isSelf(Slot slot) {
		return slot.value().equals("I") || slot.value().equals("me") || slot.value().equals("myself");
	}

	/** Its subject; "a step she claimed would help": what stands before the clause that lacks one. */
	private Optional<Integer> subject(int verb) {
		int cue = syntax.relation(verb).equals("ccomp") ? syntax.head(verb) : -1;
		Optional<Integer> own = subjects.noun(verb, 0).map(this::meant);
		boolean gap = own.isEmpty() && cue >= 0 && syntax.relation(cue).equals("relcl") && syntax.head(cue) >= 0;
		return gap ? Optional.of(syntax.head(cue)) : own;
	}

	/** "who" and "which" stand for the noun before them. */
	private int meant(int noun) {
		int head = syntax.head(noun);
		boolean relative = tokens.in(noun, RELATIVE) && syntax.hasRelation(head, "relcl") && syntax.head(head) >= 0;
		return relative ? syntax.head(head) : noun;
	}

	private boolean isInfinitive(int verb) {
		return syntax.tag(verb).startsWith("VB");
	}

	/** "plans to dredge", "is likely to close": the verb with the infinitives it governs. */
	private List<Integer> verbs(int verb) {
		List<Integer> verbs = new ArrayList<>(List.of(verb));
		int at = verb;
		while (verbs.size() < LONGEST_CHAIN) {
			int quality = syntax.dependent(at, "acomp");
			int next = syntax.dependent(quality < 0 || syntax.dependent(at, "xcomp") >= 0 ? at : quality, "xcomp");
			if (next <= at || !isInfinitive(next) || syntax.dependent(at, "dobj") >= 0) {
				break;
			}
			verbs.add(next);
			at = next;
		}
		return verbs;
	}

	private Slot predicate(List<Integer> verbs, Proposition proposition) {
		int from = verbs.get(0);
		int to = from + 1;
		for (int verb : verbs) {
			for (int at = syntax.firstDependent(verb); at >= 0; at = syntax.nextDependent(at)) {
				if (syntax.hasRelation(at, "aux", "auxpass", "neg", "prt")) {
					from = Math.min(from, at);
					to = Math.max(to, at + 1);
				}
			}
			to = Math.max(to, verb + 1);
		}
		int subject = syntax.dependent(verbs.get(0), "nsubj", "nsubjpass");
		boolean cut = subject >= from && subject < to || !proposition.holds(from);
		Slot words = plain(Role.predicate, cut ? verbs.get(0) : from, to);
		return new Slot(words.role(), words.value().replaceAll("[\"“”]", ""), words.span());
	}

	private void object(int verb, int last, boolean passive, List<Slot> slots) {
		int object = syntax.dependent(last, "dobj", "attr", "oprd");
		if (object >= 0 && !syntax.hasTag(object, "WDT", "WP")) {
			add(Role.what, subjects.brief(object), slots);
			return;
		}
		int quality = syntax.dependent(last, "acomp");
		if (quality >= 0) {
			add(Role.what, new Range(syntax.leftEdge(quality), syntax.rightEdge(quality) + 1), slots);
			return;
		}
		int gap = syntax.relation(verb).equals("relcl") ? syntax.head(verb) : -1;
		boolean lost = gap >= 0 && (object >= 0 || syntax.dependent(verb, "nsubj") >= 0
				&& !tokens.in(syntax.dependent(verb, "nsubj"), RELATIVE));
		if (lost && !passive) {
			add(Role.what, subjects.brief(gap), slots);
		}
	}

	/** A figure alone is no object; it has a slot of its own. */
	private void add(Role role, Range range, List<Slot> slots) {
		for (int i = range.from(); i < range.to(); i++) {
			if (!syntax.hasTag(i, "CD", "$", "DT", "IN", ",")) {
				slots.add(slot(role, range));
				return;
			}
		}
	}

	private void whom(int verb, List<Slot> slots) {
		int dative = syntax.dependent(verb, "dative");
		int noun = dative >= 0 && syntax.dependent(dative, "pobj") >= 0 ? syntax.dependent(dative, "pobj") : dative;
		if (noun >= 0) {
			slots.add(noun(Role.whom, noun));
		}
	}

	private void where(Proposition proposition, List<Slot> slots) {
		for (Range range : proposition.ranges()) {
			for (Name name : names.in(range.from(), range.to())) {
				boolean place = name.type() == MentionType.place && tokens.in(name.from() - 1, "in", "at", "near",
						"from", "across", "to", "into", "outside", "over");
				if (place && name.to() <= range.to()) {
					slots.add(new Slot(Role.where, name.entity(), tokens.span(name.from(), name.to())));
				}
			}
		}
	}

	private Slot noun(Role role, int noun) {
		return slot(role, subjects.brief(noun));
	}

	/** A slot whose value is the entity when the phrase is one name or a pronoun for one. */
	private Slot slot(Role role, Range range) {
		Optional<Name> name = names.at(range.from());
		if (name.isPresent() && name.get().from() == range.from() && name.get().to() == range.to()) {
			return new Slot(role, name.get().entity(), tokens.span(range.from(), range.to()));
		}
		String meant = isPronoun(range) ? speakers.of(range).name() : "";
		Range words = quotations.closed(range);
		return meant.isEmpty() ? plain(role, words.from(), words.to())
				: new Slot(role, meant, tokens.span(range.from(), range.to()));
	}

	/** Whom each pronoun among the slots is taken for and why, as sentences; empty without any. */
	String reasons(List<Slot> slots) {
		return slots.stream().map(slot -> new Range(tokens.from(slot.span().begin()), tokens.from(slot.span().end())))
				.filter(this::isPronoun).map(speakers::of).filter(meant -> !meant.name().isEmpty())
				.map(meant -> " " + Stream.concat(Stream.of(meant.reason()), meant.passedOver().stream())
						.collect(Collectors.joining("; ")) + ".")
				.distinct().collect(Collectors.joining());
	}

	private boolean isPronoun(Range range) {
		return range.to() - range.from() == 1 && syntax.tag(range.from()).equals("PRP");
	}

	Slot plain(Role role, int from, int to) {
		return new Slot(role, tokens.words(from, to).replaceAll("\\s+", " "), tokens.span(from, to));
	}
}
