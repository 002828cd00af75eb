package org.assay.analysis.internal.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.DocumentFindings;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.reading.Why;
import org.assay.text.SourceText;
import org.eclipse.emf.ecore.EObject;

/** Turns what was found in one document into elements of the model. */
public final class DocumentDrafts {
	private final Document document;
	private final SourceText text;
	private final DocumentFindings findings;
	private final Ids ids = new Ids();

	public DocumentDrafts(Document document, SourceText text, DocumentFindings findings) {
		this.document = document;
		this.text = text;
		this.findings = findings;
	}

	public List<Draft> zones() {
		return findings.zones().stream().map(z -> draft(ZoneMapper.draft(text, z.zone()), "z", z.why(),
				document.getZones())).toList();
	}

	/** The annotations, each by the record it was made from. */
	public Map<Object, Draft> annotations() {
		Map<Object, Draft> drafts = new LinkedHashMap<>();
		findings.mentions().forEach(m -> add(drafts, m, MentionMapper.draft(text, m), "n", m.why()));
		findings.times().forEach(t -> add(drafts, t, TimeMapper.draft(text, t), "t", t.why()));
		findings.figures().forEach(f -> add(drafts, f, FigureMapper.draft(text, f), "f", f.why()));
		findings.attributions().forEach(a -> add(drafts, a, QuotationMapper.draft(text, a), "q", a.why()));
		return drafts;
	}

	/** @param marks the element of the case, or the draft of one, for each record of {@link #annotations()} */
	public List<Draft> claims(Map<Object, Judged> marks) {
		List<Draft> drafts = new ArrayList<>();
		findings.claims().forEach(c -> drafts.add(draft(ClaimMapper.draft(text, c, document, marks), "c", c.why(),
				document.getClaims())));
		return drafts;
	}

	private void add(Map<Object, Draft> drafts, Object record, Judged element, String kind, Why why) {
		if (!drafts.containsKey(record)) {
			drafts.put(record, draft(element, kind, why, document.getAnnotations()));
		}
	}

	private Draft draft(Judged element, String kind, Why why, List<? extends EObject> home) {
		String place = Place.of(element, document.getId());
		element.setId(ids.next(kind, place));
		return new Draft(element, place, why, home);
	}
}
