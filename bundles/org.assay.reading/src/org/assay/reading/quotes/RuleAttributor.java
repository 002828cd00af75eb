package org.assay.reading.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.reading.Attribution;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.names.NameLists;
import org.assay.reading.names.Names;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;

/**
 * Attributions by cue verbs, cue nouns and quotation marks. Words quoted within a reported clause are an attribution of
 * their own (mixed) beside that of the clause (indirect): the first is verbatim, the second a paraphrase.
 */
public final class RuleAttributor implements Attributor {

	private final CueLexicon lexicon;
	private final NameLists lists;

	public RuleAttributor(CueLexicon lexicon, NameLists lists) {
		this.lexicon = lexicon;
		this.lists = lists;
	}

	@Override
	public List<Attribution> attribute(ParsedText text, Names names) {
		return new Run(text, names).attributions();
	}

	/** One text's worth of work. */
	private final class Run {
		private final ParsedText text;
		private final CueFinder cues;
		private final SourceFinder sources;
		private final ContentFinder contents;
		private final PhraseCues phrases;
		private final QuoteLinker linker;
		private final AttributionBuilder builder;
		private final Speaking speaking;
		private final Nesting nesting;
		private final TreeCues trees;
		private final ViewCues views;
		private final Citing citing;
		private final Announced announced;
		private final UnclaimedQuotes unclaimed;
		private final List<Draft> all = new ArrayList<>();
		private int index;
		private Draft lastDirect;
		private int lastBlock = -1;

		Run(ParsedText text, Names names) {
			this.text = text;
			cues = new CueFinder(text, lexicon);
			sources = new SourceFinder(text);
			contents = new ContentFinder(text, lexicon);
			Speakers speakers = new Speakers(text, names, lexicon, lists);
			speaking = new Speaking(text.tagged(), text.syntax(), names, lexicon, lists, speakers);
			announced = new Announced(text, names, lexicon);
			unclaimed = new UnclaimedQuotes(text, lexicon);
			trees = new TreeCues(text, lexicon, speaking);
			views = new ViewCues(text, lexicon, speaking);
			citing = new Citing(text, speaking);
			phrases = new PhraseCues(text, names, lexicon, sources, speakers.transcript());
			linker = new QuoteLinker(text, names, sources, lexicon, speaking);
			nesting = new Nesting(text, lexicon, speakers);
			builder = new AttributionBuilder(text, names, lexicon, speakers);
		}

		List<Attribution> attributions() {
			int quotation = 0;
			for (index = 0; index < text.sentences().size(); index++) {
				Stretch sentence = text.sentences().get(index);
				while (quotation < text.quotations().all().size()
						&& text.quotations().get(quotation).to() <= sentence.from()) {
					quotation++;
				}
				if (text.block(sentence).isRead()) {
					sentence(sentence, quotation);
				}
			}
			all.addAll(unclaimed.settle(all));
			List<Attribution> attributions = new ArrayList<>();
			nesting.resolve(all).forEach(draft -> builder.build(draft).ifPresent(attributions::add));
			attributions.sort(Comparator.comparing((Attribution a) -> a.content().get(0)));
			return attributions;
		}

		private void sentence(Stretch sentence, int firstQuotation) {
			List<Draft> drafts = new ArrayList<>();
			Optional<Range> main = Optional.empty();
			for (Cue cue : cues.find(sentence)) {
				Optional<Draft> draft = draft(cue, sentence, main);
				draft.ifPresent(drafts::add);
				boolean finite = cue.form() == Cue.Form.finite && text.quotations().innermostAt(cue.token()) < 0;
				main = main.isEmpty() && finite && draft.isPresent() ? draft.get().source : main;
			}
			List<Draft> phrased = phrases.find(sentence);
			phrased.stream().filter(draft -> draft.rule.equals("quote.aside"))
					.forEach(aside -> drafts.removeIf(draft -> aside.holds(draft.cue)));
			phrased.forEach(phrase -> drafts.removeIf(draft -> phrase.cue.overlaps(draft.cue)));
			drafts.addAll(phrased);
			drafts.addAll(trees.find(sentence, drafts));
			drafts.addAll(views.find(sentence, drafts));
			drafts.addAll(0, citing.find(sentence, drafts));
			// "warned in its report that", "said in a statement that": the noun adds nobody
			drafts.removeIf(draft -> draft.source.isEmpty() && drafts.stream()
					.anyMatch(other -> other.source.isPresent() && other.content.equals(draft.content)));
			List<Draft> quoted = new ArrayList<>();
			for (int q = firstQuotation; q < text.quotations().all().size(); q++) {
				Quotation quotation = text.quotations().get(q);
				if (quotation.from() >= sentence.to()) {
					break;
				}
				if (quotation.outer() < 0) {
					quotation(quotation, sentence, drafts, quoted);
				}
			}
			all.addAll(drafts);
			all.addAll(quoted);
		}

		/** @param main the source of the sentence's first cue, to whom ", adding that" goes back */
		private Optional<Draft> draft(Cue found, Stretch sentence, Optional<Range> main) {
			boolean trailing = found.form() == Cue.Form.gerund && text.tokens().is(found.from() - 1, ",");
			Optional<Range> source = trailing && main.isPresent() ? main : sources.find(found, sentence);
			Cue cue = found.ofDocument(source.isPresent() && speaking.isDocument(source.get()));
			Optional<Content> content = contents.find(cue, source, sentence);
			if (content.isEmpty() || source.isEmpty() && !cue.verb().speech()) {
				return Optional.empty();
			}
			boolean direct = content.get().ranges().stream().allMatch(this::isQuoted);
			if (source.isPresent() && !direct && !cue.verb().reports() && !speaking.can(source.get())) {
				return Optional.empty();
			}
			return Optional.of(new Draft(direct ? Kind.direct : Kind.indirect, content.get().ranges(),
					new Range(cue.token(), cue.to()), source, cue.verb().stance(), cue.negated(),
					"quote." + content.get().rule()));
		}

		/** Whether the range is what stands between one pair of marks. */
		private boolean isQuoted(Range range) {
			int quotation = text.quotations().openedBy(range.from() - 1);
			return quotation >= 0 && range.to() <= text.quotations().get(quotation).to();
		}

		private void quotation(Quotation quotation, Stretch sentence, List<Draft> drafts, List<Draft> quoted) {
			Range words = linker.words(quotation, sentence);
			if (words.isEmpty()) {
				return;
			}
			Optional<Draft> introduced = linker.introduced(quotation, words, sentence)
					.or(() -> linker.signed(quotation, words, sentence));
			if (introduced.isPresent()) {
				drafts.removeIf(draft -> draft.overlaps(words) && !isWithin(draft, quotation));
				quoted.add(introduced.get());
				remember(introduced.get(), sentence);
				return;
			}
			Optional<Draft> exact = drafts.stream()
					.filter(draft -> !isWithin(draft, quotation) && draft.kind != Kind.indirect
							&& draft.overlaps(words))
					.findFirst();
			if (exact.isPresent()) {
				remember(exact.get(), sentence);
				return;
			}
			Optional<Draft> around = drafts.stream().filter(draft -> draft.holds(words) && !isWithin(draft, quotation))
					.min(Comparator.comparingInt(draft -> draft.content.get(0).to() - draft.content.get(0).from()));
			if (around.isPresent()) {
				boolean all = around.get().content.size() == 1 && isAll(quotation, around.get().content.get(0));
				Draft inner = around.get().with(linker.kind(quotation, sentence), words,
						all ? around.get().rule : "quote.within-clause");
				// "rejected the figure as 'invented'": what it is rejected as, is asserted
				inner = text.tokens().is(quotation.open() - 1, "as") ? inner.with(Stance.asserts) : inner;
				if (all) {
					drafts.remove(around.get());
				}
				quoted.add(inner);
				remember(inner, sentence);
				return;
			}
			boolean whole = linker.isWholeSentence(quotation, sentence);
			Optional<Draft> apart = whole ? announced.find(index, words) : Optional.empty();
			if (apart.isPresent()) {
				quoted.add(apart.get());
				remember(apart.get(), sentence);
				return;
			}
			boolean goesOn = lastDirect != null && whole && (lastBlock == sentence.block() || quotation.goesOn() >= 0);
			if (goesOn) {
				lastDirect.content.add(words);
				lastBlock = sentence.block();
			} else if (whole && lastDirect != null && sentence.block() - lastBlock <= 2) {
				Draft same = lastDirect.with(Kind.direct, words, "quote.same-speaker");
				quoted.add(same);
				remember(same, sentence);
			} else {
				linker.link(quotation, sentence).ifPresentOrElse(quoted::add,
						() -> unclaimed.add(quotation, words, linker.kind(quotation, sentence), sentence));
			}
		}

		/** Whether the cue is one of the quoted words, so that it cannot tell who says them. */
		private static boolean isWithin(Draft draft, Quotation quotation) {
			return quotation.from() <= draft.cue.from() && draft.cue.from() < quotation.to();
		}

		/** Whether the content is the quotation with its marks and nothing else. */
		private boolean isAll(Quotation quotation, Range content) {
			return content.from() >= quotation.open() && content.to() <= quotation.close() + 1;
		}

		private void remember(Draft draft, Stretch sentence) {
			if (draft.source.isPresent()) {
				lastDirect = draft;
				lastBlock = sentence.block();
			}
		}
	}
}
