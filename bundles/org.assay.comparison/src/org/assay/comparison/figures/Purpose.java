package org.assay.comparison.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.reading.Figure;
import org.assay.reading.Mention;
import org.assay.reading.TimeExpression;
import org.assay.text.Span;

/**
 * What a sum is for where the sentence says it by its verb: "spent $3 million on the wall", "bought the mine for $3
 * million", "the bridge cost $3 million". Who spends or buys is not what the sum counts.
 */
public final class Purpose {
	private static final int BEFORE = 90;
	private static final int AFTER = 70;
	private static final String NOUNS = "((?:the |a |an |its |his |her |their )?[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,3}?)";
	private static final Pattern SPENT = Pattern.compile(
			"(?i)\\b(?:spen[dt]s?|spending|pa(?:ys?|id)|invest(?:s|ed)?|earmark(?:s|ed)?|allocate[sd]?|(?:set|put)s? aside|raise[sd]?)\\s+"
					+ "(?:[\\p{L}]+\\s+){0,2}$");
	private static final Pattern ON = Pattern.compile("(?i)^\\s+(?:on|for|in|into)\\s+" + NOUNS
			+ "(?=\\s+(?:to|in|of|by|from|after|before|that|which|and|last|this|next|for|on|with|at|since|as)\\b|[.,;:)”\"]|\\s*$)");
	/** "set aside $2 million to replace the bridge" */
	private static final Pattern ASIDE = Pattern.compile("(?i)\\b(?:set|put)s? aside\\s+(?:\\p{L}+\\s+){0,2}$");
	private static final Pattern TO = Pattern
			.compile("(?i)^\\s+(to\\s+(?!be\\b|have\\b)[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,3}?)"
					+ "(?=\\s+(?:in|by|from|after|before|that|which|and|but|last|this|next|on|with|at|since|as)\\b|[.,;:)”\"]|\\s*$)");
	/** "$12 a dose" */
	private static final Pattern PER = Pattern.compile("(?i)^\\s+((?:an?|per|each|every)\\s+([\\p{L}-]+))\\b");
	private static final Pattern OF = Pattern.compile("([\\p{L}’'-]+)\\s+of\\s+(?:\\p{L}+\\s+){0,2}$");
	private static final Set<String> SPANS = Set.of("year", "month", "week", "day", "hour", "minute", "second", "night",
			"quarter",
			"time", "total", "further", "record", "piece");
	private static final Pattern BOUGHT = Pattern
			.compile("(?i)\\b(?:bought|buys?|sold|sells?|acquire[sd]?|purchase[sd]?)\\s+"
					+ NOUNS + "\\s+for\\s+(?:\\p{L}+\\s+){0,2}$");

	private static final int LONGEST_ARTICLE = 8;
	private static final Pattern ARTICLE = Pattern.compile("(?i)(?<![\\p{L}'’-])(the|a|an|its|their|his|her)\\s+$");

	private Purpose() {
	}

	/**
	 * The figure with the better referent, or as it is.
	 *
	 * @param sentence that the figure stands in
	 * @param mentions of the sentence
	 * @param times    of the sentence: a sum is for no quarter of a year
	 */
	public static Figure of(String text, Span sentence, Figure figure, List<Mention> mentions,
			List<TimeExpression> times) {
		Optional<Span> place = place(text, sentence, figure.span(),
				FigureComparison.isCurrency(figure.unit()));
		if (place.isPresent()) {
			return with(figure, place.get().of(text), place);
		}
		Optional<Span> period = figure.referentSpan()
				.filter(r -> times.stream().anyMatch(t -> t.span().overlaps(r)));
		if (period.isPresent()) {
			Optional<Span> noun = noun(text, sentence, figure.span());
			return with(figure, noun.map(n -> n.of(text)).orElse(""), noun);
		}
		boolean name = figure.referentSpan().isPresent() && mentions.stream()
				.anyMatch(m -> m.span().contains(figure.referentSpan().get()));
		return name ? with(figure, "", Optional.empty()) : withArticle(text, sentence, figure);
	}

	/** "the crack" rather than "crack": what is told of two figures is a sentence. */
	private static Figure withArticle(String text, Span sentence, Figure figure) {
		Optional<Span> referent = figure.referentSpan()
				.filter(s -> s.begin() > sentence.begin() && s.of(text).strip().equals(figure.referent()));
		if (referent.isEmpty()) {
			return figure;
		}
		Matcher article = ARTICLE.matcher(text).region(
				Math.max(sentence.begin(), referent.get().begin() - LONGEST_ARTICLE),
				referent.get().begin());
		if (!article.find()) {
			return figure;
		}
		Span whole = new Span(article.start(1), referent.get().end());
		return with(figure, article.group(1) + " " + figure.referent(), Optional.of(whole));
	}

	/** In "a loss of $3 million" the loss. */
	private static Optional<Span> noun(String text, Span sentence, Span figure) {
		int from = Math.max(sentence.begin(), figure.begin() - BEFORE);
		Matcher of = OF.matcher(text.substring(from, figure.begin()));
		return of.find() ? Optional.of(new Span(from + of.start(1), from + of.end(1))) : Optional.empty();
	}

	private static Optional<Span> place(String text, Span sentence, Span figure, boolean isMoney) {
		int from = Math.max(sentence.begin(), figure.begin() - BEFORE);
		String before = text.substring(from, figure.begin());
		String after = text.substring(figure.end(), Math.min(sentence.end(), figure.end() + AFTER));
		if (SPENT.matcher(before).find()) {
			Matcher on = ON.matcher(after);
			if (on.find()) {
				return Optional.of(new Span(figure.end() + on.start(1), figure.end() + on.end(1)));
			}
			Matcher to = TO.matcher(after);
			return to.find() && ASIDE.matcher(before).find()
					? Optional.of(new Span(figure.end() + to.start(1), figure.end() + to.end(1))) : Optional.empty();
		}
		Matcher per = PER.matcher(after);
		if (isMoney && per.find() && !SPANS.contains(per.group(2).toLowerCase(Locale.ROOT))) {
			return Optional.of(new Span(figure.end() + per.start(1), figure.end() + per.end(1)));
		}
		Matcher bought = BOUGHT.matcher(before);
		return bought.find() ? Optional.of(new Span(from + bought.start(1), from + bought.end(1))) : Optional.empty();
	}

	private static Figure with(Figure figure, String referent, Optional<Span> place) {
		return new Figure(figure.span(), figure.value(), figure.high(), figure.unit(), figure.unitText(),
				figure.approximation(), figure.change(), referent, place, figure.why());
	}
}
