package org.assay.ui.annotate.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assay.model.AttributionLink;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Entity;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Quotation;
import org.assay.model.Source;
import org.assay.model.SourceKind;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;

/** The names that a case knows: of its sources and entities, and of whom its articles name. Immutable. */
final class KnownNames {
	/** So many are offered at most: who is not among them is found by one more letter. */
	static final int MOST = 30;
	static final KnownNames NONE = new KnownNames(List.of());

	/** Whom a field names. */
	enum Party {
		/** Whoever may say something, by a name or as "the harbour master". */
		anybody,
		/** A person, a body or a place, by name. */
		named,
		/** A person. */
		person,
		/** Who publishes. */
		source
	}

	/**
	 * A name.
	 *
	 * @param terms   by which it is found, in small letters: itself and its aliases
	 * @param parties the narrower kinds that it belongs to
	 * @param count   how often it stands in the case
	 */
	private record Known(String name, List<String> terms, Set<Party> parties, int count) {

		/** Where the first of its words begins so, or -1. */
		int begins(String begin) {
			int first = -1;
			for (String term : terms) {
				int at = term.indexOf(begin);
				while (at > 0 && Character.isLetterOrDigit(term.charAt(at - 1))) {
					at = term.indexOf(begin, at + 1);
				}
				first = at >= 0 && (first < 0 || at < first) ? at : first;
			}
			return first;
		}
	}

	private final List<Known> all;

	/** @param all the most frequent first */
	private KnownNames(List<Known> all) {
		this.all = all;
	}

	/** Gathers the names of a case; what was rejected is left out. Gives way to who wants to change it. */
	static KnownNames of(Case model) {
		Gatherer names = new Gatherer();
		model.getSources().forEach(names::add);
		model.getEntities().stream().filter(e -> Verdicts.of(e) != Verdict.REJECTED).forEach(names::add);
		model.getDocuments().forEach(names::addAllOf);
		return names.gathered();
	}

	/** Takes names together that are the same. */
	private static final class Gatherer {
		private final Map<String, Integer> counts = new HashMap<>();
		private final Map<String, Set<String>> terms = new HashMap<>();
		private final Map<String, Set<Party>> parties = new HashMap<>();

		void add(Source source) {
			add(source.getName(), Party.named, Party.source,
					source.getKind() == SourceKind.PERSON ? Party.person : Party.named);
			addTerms(source.getName(), source.getAliases());
		}

		void add(Entity entity) {
			add(entity.getName(), Party.named, entity.getType() == MentionType.PERSON ? Party.person : Party.named);
			addTerms(entity.getName(), entity.getAliases());
		}

		void addAllOf(Document document) {
			document.getAnnotations().stream().filter(a -> Verdicts.of(a) != Verdict.REJECTED).forEach(annotation -> {
				switch (annotation) {
				case Mention mention ->
					add(mention.getEntity() == null ? mention.getName() : mention.getEntity().getName(), Party.named,
							mention.getType() == MentionType.PERSON ? Party.person : Party.named);
				case Quotation quotation -> {
					add(quotation.getSpeaker(), Party.anybody);
					add(quotation.getVia(), Party.anybody);
				}
				default -> {
					// names nobody
				}
				}
			});
			for (Claim claim : document.getClaims()) {
				if (Verdicts.of(claim) != Verdict.REJECTED) {
					claim.getChain().stream().map(AttributionLink::getName).forEach(name -> add(name, Party.anybody));
				}
			}
		}

		private void add(String name, Party... of) {
			if (name != null && !name.isBlank()) {
				counts.merge(name, 1, Integer::sum);
				parties.computeIfAbsent(name, n -> new TreeSet<>()).addAll(List.of(of));
			}
		}

		private void addTerms(String name, List<String> aliases) {
			if (name != null) {
				aliases.forEach(alias -> terms.computeIfAbsent(name, n -> new TreeSet<>()).add(lower(alias)));
			}
		}

		KnownNames gathered() {
			List<Known> all = new ArrayList<>();
			counts.forEach((name, count) -> {
				List<String> of = new ArrayList<>(List.of(lower(name)));
				of.addAll(terms.getOrDefault(name, Set.of()));
				all.add(new Known(name, List.copyOf(of), Set.copyOf(parties.get(name)), count));
			});
			all.sort(Comparator.comparing(Known::count).reversed().thenComparing(Known::name));
			return new KnownNames(List.copyOf(all));
		}
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	/**
	 * The names of a kind in which a word begins with what was typed, at most {@link #MOST}: those that begin with it before others,
	 * and the more frequent before others. All are offered while nothing is typed; a name that was typed to its end is not.
	 */
	List<String> matching(String typed, Party party) {
		String begin = lower(typed.strip());
		List<String> first = new ArrayList<>();
		List<String> then = new ArrayList<>();
		for (Known known : all) {
			if (first.size() == MOST) {
				break;
			}
			int at = party == Party.anybody || known.parties().contains(party) ? known.begins(begin) : -1;
			if (at >= 0 && !known.name().equals(typed.strip())) {
				if (at == 0) {
					first.add(known.name());
				} else if (then.size() < MOST) {
					then.add(known.name());
				}
			}
		}
		first.addAll(then.subList(0, Math.min(then.size(), MOST - first.size())));
		return first;
	}
}
