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
		Zone made = ModelFactory.eINSTANCE.createZone();
		made.setId(ids.get());
		made.setKind(kind);
		made.setSpan(new ModelSpans(text).of(span));
		AnalystJudgement.add(made, Verdict.ACCEPTED,
				NLS.bind(Messages.Note_zone, before.isEmpty() ? Messages.Note_nothing : before, Messages.zone(kind)),
				now);
		insert(made);
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
