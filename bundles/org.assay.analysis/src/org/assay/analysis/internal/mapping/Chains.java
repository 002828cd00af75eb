package org.assay.analysis.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.model.AttributionLink;
import org.assay.model.Authority;
import org.assay.model.Document;
import org.assay.model.LinkRole;
import org.assay.model.ModelFactory;
import org.assay.model.Stance;
import org.assay.reading.Attribution;
import org.assay.text.SourceText;

/** The chain from the outlet to who spoke first. */
final class Chains {
	private Chains() {
	}

	static List<AttributionLink> draft(SourceText text, Optional<Attribution> attribution, Document document) {
		List<AttributionLink> chain = new ArrayList<>();
		AttributionLink outlet = link(LinkRole.OUTLET, outletName(document));
		outlet.setSource(document.getOutlet());
		outlet.setStance(attribution.isPresent() ? Stance.REPORTS : Stance.ASSERTS);
		chain.add(outlet);
		attribution.ifPresent(a -> {
			if (!a.via().isEmpty()) {
				AttributionLink via = link(LinkRole.VIA, a.via());
				via.setStance(Stance.REPORTS);
				chain.add(via);
			}
			AttributionLink speaker = link(LinkRole.SPEAKER, a.speaker());
			speaker.getSpans().addAll(Spans.draft(text, a.source()));
			speaker.getCue().addAll(Spans.draft(text, a.cue()));
			speaker.setStance(Stance.getByName(a.stance().name()));
			speaker.setAuthority(Authority.getByName(a.authority().name()));
			chain.add(speaker);
		});
		return chain;
	}

	private static AttributionLink link(LinkRole role, String name) {
		AttributionLink link = ModelFactory.eINSTANCE.createAttributionLink();
		link.setRole(role);
		link.setName(Texts.orNull(name));
		return link;
	}

	private static String outletName(Document document) {
		return document.getOutlet() != null ? Texts.orEmpty(document.getOutlet().getName())
				: "not known (" + Texts.orEmpty(document.getOriginalName()) + ")";
	}
}
