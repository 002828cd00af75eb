package org.assay.analysis.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Item;
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
	private final DocumentData data;
	private final Object version;
	private final Supplier<SourceText> text;

	/** @param version see {@link #version()} */
	DocumentSnapshot(DocumentData data, Object version, Supplier<SourceText> text) {
		this.data = data;
		this.version = version;
		this.text = text;
	}

	@Override
	public String id() {
		return data.id();
	}

	@Override
	public Object version() {
		return version;
	}

	@Override
	public String title() {
		return data.title();
	}

	@Override
	public String fileName() {
		return data.fileName();
	}

	@Override
	public Optional<String> outletId() {
		return data.outletId();
	}

	@Override
	public String outlet() {
		return data.outlet();
	}

	@Override
	public String published() {
		return data.published();
	}

	@Override
	public String language() {
		return data.language();
	}

	@Override
	public SourceText text() {
		return text.get();
	}

	@Override
	public List<Zone> zones() {
		return data.zones();
	}

	@Override
	public ZoneKind zoneAt(int offset) {
		return Zone.kindAt(data.zones(), offset);
	}

	@Override
	public List<String> citations() {
		return data.citations();
	}

	@Override
	public List<Item<Mention>> mentions() {
		return data.mentions();
	}

	@Override
	public List<Item<TimeExpression>> times() {
		return data.times();
	}

	@Override
	public List<Item<Figure>> figures() {
		return data.figures();
	}

	@Override
	public List<Item<Attribution>> attributions() {
		return data.attributions();
	}

	@Override
	public List<Item<Claim>> claims() {
		return data.claims();
	}
}
