package org.assay.analysis.internal.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assay.analysis.Item;
import org.assay.analysis.internal.mapping.Judgements;
import org.assay.analysis.internal.mapping.Records;
import org.assay.analysis.internal.mapping.ZoneMapper;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.model.Quotation;
import org.assay.model.Source;
import org.assay.reading.Attribution;
import org.assay.reading.Claim;
import org.assay.reading.Figure;
import org.assay.reading.Mention;
import org.assay.reading.TimeExpression;
import org.assay.text.Zone;

/** What a document says without its text, as records: nothing in it leads to the model. */
record DocumentData(String id, String title, String fileName, Optional<String> outletId, String outlet,
		String published,
		String language, List<Zone> zones, List<String> citations, List<Item<Mention>> mentions,
		List<Item<TimeExpression>> times, List<Item<Figure>> figures, List<Item<Attribution>> attributions,
		List<Item<Claim>> claims) {

	static DocumentData of(Document document) {
		String fileName = orEmpty(document.getOriginalName());
		Optional<Source> source = Optional.ofNullable(document.getOutlet());
		Records records = new Records();
		return new DocumentData(document.getId(),
				orEmpty(document.getTitle()).isBlank() ? fileName : document.getTitle(), fileName,
				source.map(Source::getId), source.map(s -> orEmpty(s.getName())).orElse(""),
				orEmpty(document.getPublishedAt()), orEmpty(document.getLanguage()),
				document.getZones().stream().filter(z -> z.getSpan() != null).filter(DocumentData::counts)
						.map(ZoneMapper::read).sorted(Comparator.comparing(Zone::span)).toList(),
				document.getCitations().stream().map(c -> orEmpty(c.getName())).toList(),
				marks(document, org.assay.model.Mention.class, records::of),
				marks(document, org.assay.model.TimeExpression.class, records::of),
				marks(document, org.assay.model.Figure.class, records::of),
				marks(document, Quotation.class, records::of),
				document.getClaims().stream().filter(c -> !c.getContent().isEmpty())
						.map(c -> new Item<>(c.getId(), Judgements.verdict(c), records.of(c))).toList());
	}

	private static <M extends org.assay.model.Annotation, R> List<Item<R>> marks(Document document, Class<M> type,
			Function<M, R> mapper) {
		List<Item<R>> items = new ArrayList<>();
		document.getAnnotations().stream().filter(type::isInstance).map(type::cast)
				.filter(a -> !a.getSpans().isEmpty())
				.forEach(a -> items.add(new Item<>(a.getId(), Judgements.verdict(a), mapper.apply(a))));
		return List.copyOf(items);
	}

	private static boolean counts(Judged element) {
		return Judgements.verdict(element).counts();
	}

	private static String orEmpty(String value) {
		return value == null ? "" : value;
	}
}
