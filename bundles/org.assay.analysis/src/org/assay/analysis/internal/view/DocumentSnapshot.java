package org.assay.analysis.internal.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assay.analysis.DocumentView;
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
import org.assay.text.SourceText;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;

/** A document as it was at one moment. The text, which never changes, is read when it is first asked for. */
final class DocumentSnapshot implements DocumentView {
	private final String id;
	private final Object version;
	private final String title;
	private final String fileName;
	private final Optional<String> outletId;
	private final String outlet;
	private final String published;
	private final String language;
	private final Supplier<SourceText> text;
	private final List<Zone> zones;
	private final List<String> citations;
	private final List<Item<Mention>> mentions;
	private final List<Item<TimeExpression>> times;
	private final List<Item<Figure>> figures;
	private final List<Item<Attribution>> attributions;
	private final List<Item<Claim>> claims;

	/** @param version see {@link #version()} */
	DocumentSnapshot(Document document, Object version, Supplier<SourceText> text) {
		this.id = document.getId();
		this.version = version;
		this.fileName = orEmpty(document.getOriginalName());
		this.title = orEmpty(document.getTitle()).isBlank() ? fileName : document.getTitle();
		Optional<Source> source = Optional.ofNullable(document.getOutlet());
		this.outletId = source.map(Source::getId);
		this.outlet = source.map(s -> orEmpty(s.getName())).orElse("");
		this.published = orEmpty(document.getPublishedAt());
		this.language = orEmpty(document.getLanguage());
		this.text = text;
		this.zones = document.getZones().stream().filter(z -> z.getSpan() != null).filter(DocumentSnapshot::counts)
				.map(ZoneMapper::read).sorted(Comparator.comparing(Zone::span)).toList();
		this.citations = document.getCitations().stream().map(c -> orEmpty(c.getName())).toList();
		Records records = new Records();
		this.mentions = marks(document, org.assay.model.Mention.class, records::of);
		this.times = marks(document, org.assay.model.TimeExpression.class, records::of);
		this.figures = marks(document, org.assay.model.Figure.class, records::of);
		this.attributions = marks(document, Quotation.class, records::of);
		this.claims = document.getClaims().stream().filter(c -> !c.getContent().isEmpty())
				.map(c -> new Item<>(c.getId(), Judgements.verdict(c), records.of(c))).toList();
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

	@Override
	public String id() {
		return id;
	}

	@Override
	public Object version() {
		return version;
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public String fileName() {
		return fileName;
	}

	@Override
	public Optional<String> outletId() {
		return outletId;
	}

	@Override
	public String outlet() {
		return outlet;
	}

	@Override
	public String published() {
		return published;
	}

	@Override
	public String language() {
		return language;
	}

	@Override
	public SourceText text() {
		return text.get();
	}

	@Override
	public List<Zone> zones() {
		return zones;
	}

	@Override
	public ZoneKind zoneAt(int offset) {
		return Zone.kindAt(zones, offset);
	}

	@Override
	public List<String> citations() {
		return citations;
	}

	@Override
	public List<Item<Mention>> mentions() {
		return mentions;
	}

	@Override
	public List<Item<TimeExpression>> times() {
		return times;
	}

	@Override
	public List<Item<Figure>> figures() {
		return figures;
	}

	@Override
	public List<Item<Attribution>> attributions() {
		return attributions;
	}

	@Override
	public List<Item<Claim>> claims() {
		return claims;
	}
}
