package org.assay.ui.annotate.internal.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assay.model.AnalystJudgement;
import org.assay.model.Document;
import org.assay.model.ModelFactory;
import org.assay.model.Verdict;
import org.assay.model.Zone;
import org.assay.model.ZoneKind;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.Messages;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** The zones of one document as a layer without gaps of its own making: what is set over others cuts them. */
final class ZoneLayer {
	private final Document document;
	private final SourceText text;
	private final Supplier<String> ids;

	ZoneLayer(Document document, SourceText text, Supplier<String> ids) {
		this.document = document;
		this.text = text;
		this.ids = ids;
	}

	/** Whether the whole stretch is of this kind already. */
	boolean is(ZoneKind kind, Span span) {
		return document.getZones().stream().anyMatch(z -> z.getKind() == kind && z.getSpan() != null
				&& z.getSpan().getBegin() <= span.begin() && span.end() <= z.getSpan().getEnd());
	}

	/** Makes the stretch a zone of this kind, judged by the analyst. Zones that reach beyond it keep what lies outside. */
	void set(ZoneKind kind, Span span, Instant now) {
		List<Zone> hit = new ArrayList<>(document.getZones().stream().filter(z -> overlaps(z, span)).toList());
		String before = hit.stream().map(z -> Messages.zone(z.getKind())).distinct().collect(Collectors.joining(", "));
		for (Zone zone : hit) {
			cut(zone, span);
		}
		insert(made(kind, span, before.isEmpty() ? Messages.Note_nothing : before, now));
	}

	private Zone made(ZoneKind kind, Span span, String before, Instant when) {
		Zone made = ModelFactory.eINSTANCE.createZone();
		made.setId(ids.get());
		made.setKind(kind);
		made.setSpan(new ModelSpans(text).of(span));
		AnalystJudgement.add(made, Verdict.ACCEPTED, NLS.bind(Messages.Note_zone, before, Messages.zone(kind)), when);
		return made;
	}

	/**
	 * Makes room for a zone that reaches other words than before: others are cut, and what it leaves is body again.
	 *
	 * @param zone   with its new kind and stretch
	 * @param before the stretch it had
	 * @param now    the one it has
	 * @param when   it was decided
	 */
	void reshaped(Zone zone, Span before, Span now, Instant when) {
		document.getZones().stream().filter(other -> other != zone && overlaps(other, now)).toList()
				.forEach(other -> cut(other, now));
		if (zone.getKind() != ZoneKind.BODY) {
			leave(zone, tidy(before.begin(), Math.max(before.begin(), Math.min(before.end(), now.begin()))), when);
			leave(zone, tidy(Math.min(before.end(), Math.max(before.begin(), now.end())), before.end()), when);
		}
		document.getZones().remove(zone);
		insert(zone);
	}

	private void leave(Zone zone, Span left, Instant when) {
		if (!left.isEmpty()) {
			insert(made(ZoneKind.BODY, left, Messages.zone(zone.getKind()), when));
		}
	}

	private void cut(Zone zone, Span span) {
		Span left = tidy(zone.getSpan().getBegin(), Math.max(zone.getSpan().getBegin(), span.begin()));
		Span right = tidy(Math.min(zone.getSpan().getEnd(), span.end()), zone.getSpan().getEnd());
		if (left.isEmpty() && right.isEmpty()) {
			document.getZones().remove(zone);
			return;
		}
		ModelSpans spans = new ModelSpans(text);
		if (!left.isEmpty() && !right.isEmpty()) {
			Zone rest = EcoreUtil.copy(zone);
			rest.setId(ids.get());
			spans.set(rest.getSpan(), right);
			insert(rest);
		}
		spans.set(zone.getSpan(), left.isEmpty() ? right : left);
	}

	private Span tidy(int begin, int end) {
		return ModelSpans.tidy(text, new Span(begin, end));
	}

	private static boolean overlaps(Zone zone, Span span) {
		return zone.getSpan() != null && zone.getSpan().getBegin() < span.end()
				&& span.begin() < zone.getSpan().getEnd();
	}

	/** Zones are kept in order of position. */
	private void insert(Zone zone) {
		EList<Zone> all = document.getZones();
		int at = 0;
		while (at < all.size() && (all.get(at).getSpan() == null
				|| all.get(at).getSpan().getBegin() < zone.getSpan().getBegin())) {
			at++;
		}
		all.add(at, zone);
	}
}
