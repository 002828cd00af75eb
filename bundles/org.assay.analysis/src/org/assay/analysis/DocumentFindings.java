package org.assay.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.assay.reading.Attribution;
import org.assay.reading.Claim;
import org.assay.reading.Claim.Slot;
import org.assay.reading.Figure;
import org.assay.reading.Mention;
import org.assay.reading.Reading;
import org.assay.reading.TimeExpression;
import org.assay.text.Span;

/**
 * What an analysis proposes within one document. A claim's attribution, figures and times should be among the lists
 * here; what is not is left out of the claim.
 *
 * @param documentId id of the document in the case
 * @param zones      zones to add; an analysis that finds none leaves the importer's zones alone
 */
public record DocumentFindings(String documentId, List<ProposedZone> zones, List<Mention> mentions,
		List<TimeExpression> times, List<Figure> figures, List<Attribution> attributions, List<Claim> claims) {

	public DocumentFindings {
		zones = List.copyOf(zones);
		mentions = List.copyOf(mentions);
		times = List.copyOf(times);
		figures = List.copyOf(figures);
		attributions = List.copyOf(attributions);
		claims = List.copyOf(claims);
	}

	/** All that a reading found, without its sentences. */
	public static DocumentFindings of(String documentId, Reading reading) {
		return new DocumentFindings(documentId, List.of(), reading.mentions(), reading.times(), reading.figures(),
				reading.attributions(), reading.claims());
	}

	/** A figure-only proposal, for an analysis that looks for nothing else. */
	public static DocumentFindings figures(String documentId, List<Figure> figures) {
		return new DocumentFindings(documentId, List.of(), List.of(), List.of(), figures, List.of(), List.of());
	}

	/** Every stretch of the text that is spoken of here. */
	public List<Span> spans() {
		return Stream.of(zones.stream().map(z -> z.zone().span()), mentions.stream().map(Mention::span),
				times.stream().map(TimeExpression::span), figures.stream().map(Figure::span),
				figures.stream().flatMap(f -> f.referentSpan().stream()),
				attributions.stream().flatMap(DocumentFindings::spans),
				claims.stream().flatMap(c -> c.content().stream()),
				claims.stream().flatMap(c -> c.slots().stream()).map(Slot::span)).flatMap(s -> s).toList();
	}

	private static Stream<Span> spans(Attribution attribution) {
		return Stream.of(attribution.content(), attribution.cue(), attribution.source(), attribution.conditions())
				.flatMap(List::stream);
	}
}
