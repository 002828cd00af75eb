package org.assay.comparison.relations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.Rate;
import org.assay.comparison.figures.Countable;
import org.assay.comparison.figures.Counted;
import org.assay.comparison.figures.FigureComparison;
import org.assay.comparison.figures.FigureRelation;
import org.assay.comparison.figures.FigureUse;
import org.assay.comparison.figures.Purpose;
import org.assay.comparison.passages.Assertion;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.passages.PassageIndex;
import org.assay.comparison.passages.PassagePair;
import org.assay.comparison.passages.Passages;
import org.assay.comparison.passages.Quoted;
import org.assay.reading.Figure;
import org.assay.text.Span;

/**
 * The documents that tell of one event, cut into passages, with the pairs of passages and of claims that may speak of
 * one thing. Not for several threads.
 */
public final class Story {
	/** So many names, words and figures in one sentence of both join two documents. */
	private static final int LINK = 3;
	private final List<ComparedDocument> handedOver;
	private final List<ComparedDocument> documents;
	private final List<Rate> rates;
	private final Passages maker = new Passages();
	private final List<Passage> passages = new ArrayList<>();
	private final Map<String, FigureAt> figures = new LinkedHashMap<>();
	private final List<PassagePair> across = new ArrayList<>();
	private final List<PassagePair> within = new ArrayList<>();
	private final List<Quoted> quoted = new ArrayList<>();
	private final List<Quoted> stated;
	private final Map<String, Set<String>> links = new HashMap<>();
	private final List<FigureRelation> figureRelations = new ArrayList<>();
	private final Map<String, List<FigureAt>> figuresByDocument = new HashMap<>();
	private final List<ClaimPair> claimsAcross;
	private final List<ClaimPair> claimsWithin;
	private int leftOut;

	/**
	 * A figure and the passage it stands in.
	 *
	 * @param counted the same figure, ready to be compared with many
	 */
	public record FigureAt(Passage passage, FigureUse use, Counted counted) {
		public FigureAt(Passage passage, FigureUse use) {
			this(passage, use, Counted.of(use.figure()));
		}
	}

	/**
	 * @param documents of one story; relations are told from the first on, otherwise their order does not matter
	 * @param rates     conversion rates that the case holds
	 */
	public Story(List<ComparedDocument> documents, List<Rate> rates) {
		this(documents, rates, Meaning.none());
	}

	/** @param meaning finds what is said in other words */
	public Story(List<ComparedDocument> documents, List<Rate> rates, Meaning meaning) {
		handedOver = List.copyOf(documents);
		this.documents = documents.stream().sorted(ComparedDocument.ORDER).toList();
		this.rates = List.copyOf(rates);
		this.documents.forEach(d -> passages.addAll(maker.of(d)));
		new PassageIndex(passages).pairs().forEach(p -> (p.isWithinOneDocument() ? within : across).add(p));
		across.stream().filter(p -> p.shared().size() >= LINK)
				.forEach(p -> link(p.a().document().id(), p.b().document().id()));
		passages.forEach(p -> quoted.addAll(maker.quoted(p)));
		stated = quoted.stream().filter(q -> q.passage().isStatement()).toList();
		List<FigureUse> uses = new ArrayList<>();
		passages.forEach(p -> p.figures().stream().filter(f -> Countable.is(p.document().text(), f)).forEach(f -> {
			FigureUse use = use(p, Purpose.of(p.document().text(), p.span(), f, p.mentions(), p.times()));
			FigureAt at = new FigureAt(p, use);
			figures.put(use.id(), at);
			figuresByDocument.computeIfAbsent(use.documentId(), d -> new ArrayList<>()).add(at);
			uses.add(use);
		}));
		figureRelations.addAll(FigureComparison.compare(uses, rates).relations());
		figureRelations.addAll(FigureComparison.atImpliedRates(uses, rates));
		claimsAcross = claims(across);
		if (meaning.isSought()) {
			claimsAcross.addAll(reworded(meaning));
		}
		claimsWithin = claims(within);
	}

	private List<ClaimPair> reworded(Meaning meaning) {
		Set<Assertion> partnered = Collections.newSetFromMap(new IdentityHashMap<>());
		claimsAcross.stream().filter(ClaimPair::isOneQuestion).forEach(p -> {
			partnered.add(p.a());
			partnered.add(p.b());
		});
		OtherWords words = new OtherWords(passages, maker, meaning);
		leftOut = words.leftOut();
		return words.find(partnered);
	}

	private static FigureUse use(Passage passage, Figure figure) {
		ComparedDocument document = passage.document();
		return new FigureUse(document.id() + ":" + figure.span().begin(), document.id(), document.published(),
				document.words(figure.span()), figure, passage.zone());
	}

	/** Oldest first. */
	public List<ComparedDocument> documents() {
		return documents;
	}

	/** In the order that relations are told in: how the later compares with the earlier. */
	List<ComparedDocument> handedOver() {
		return handedOver;
	}

	public List<Rate> rates() {
		return rates;
	}

	/** In the order of the documents, and in order of position in each. */
	public List<Passage> passages() {
		return passages;
	}

	/** Candidates in two documents, the likeliest first. */
	public List<PassagePair> across() {
		return across;
	}

	/** Candidates within one document. */
	public List<PassagePair> within() {
		return within;
	}

	/** What comparing the figures by number found. */
	public List<FigureRelation> figureRelations() {
		return figureRelations;
	}

	/** The figures of a document, in order. */
	public List<FigureAt> figures(String documentId) {
		return Collections.unmodifiableList(figuresByDocument.getOrDefault(documentId, List.of()));
	}

	/** Where a use stands. */
	public FigureAt at(FigureUse use) {
		return figures.get(use.id());
	}

	/** The figures of a passage, with what the sentence says they are for. */
	public List<Figure> figures(Passage passage) {
		return passage.figures().stream().map(f -> figures.get(passage.document().id() + ":" + f.span().begin()))
				.filter(Objects::nonNull).map(f -> f.use().figure()).toList();
	}

	/** The use of a figure of a passage. */
	public FigureUse use(Passage passage, Span figure) {
		return figures.get(passage.document().id() + ":" + figure.begin()).use();
	}

	/** The key of a party that is named in words, or empty. */
	public String key(String name) {
		return maker.key(name);
	}

	/** Knows names. */
	public Passages names() {
		return maker;
	}

	/** All quotations and indirect speech that documents state themselves, in order. */
	public List<Quoted> quoted() {
		return stated;
	}

	/** The same with those of headlines and summaries, which may contradict but confirm nothing. */
	public List<Quoted> quotedAnywhere() {
		return Collections.unmodifiableList(quoted);
	}

	/** Ids of the documents that have enough in common with one to tell of one event. */
	public Set<String> linked(String documentId) {
		return Collections.unmodifiableSet(links.getOrDefault(documentId, Set.of()));
	}

	/** Whether two documents have enough in common to tell of one event. */
	public boolean areLinked(String oneDocument, String another) {
		return linked(oneDocument).contains(another);
	}

	private void link(String a, String b) {
		links.computeIfAbsent(a, d -> new HashSet<>()).add(b);
		links.computeIfAbsent(b, d -> new HashSet<>()).add(a);
	}

	/** How many claims were not looked at for what is said in other words, because there are too many. */
	public int leftOut() {
		return leftOut;
	}

	/**
	 * Pairs of claims that two documents state themselves, from the candidates in the order of {@link #across()}; then those
	 * that say one thing in other words, where that was looked for.
	 */
	public List<ClaimPair> claimsAcross() {
		return Collections.unmodifiableList(claimsAcross);
	}

	/** The same within one document. */
	public List<ClaimPair> claimsWithin() {
		return Collections.unmodifiableList(claimsWithin);
	}

	private static List<ClaimPair> claims(List<PassagePair> candidates) {
		List<ClaimPair> pairs = new ArrayList<>();
		for (PassagePair candidate : candidates) {
			if (candidate.a().isStatement() && candidate.b().isStatement()) {
				for (Assertion a : candidate.a().assertions()) {
					candidate.b().assertions().forEach(b -> pairs.add(ClaimPair.of(candidate, a, b)));
				}
			}
		}
		return pairs;
	}
}
