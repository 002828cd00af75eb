package org.assay.ui.annotate.internal.edit;

import java.util.List;
import java.util.Optional;
import org.assay.model.AttributionLink;
import org.assay.model.Claim;
import org.assay.model.Judged;
import org.assay.model.LinkRole;
import org.assay.model.ModelFactory;
import org.assay.model.Quotation;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** Cue and source of quotations and claims. */
public final class Attributions {
	private Attributions() {
	}

	/** Whether the element can have a source and a cue. */
	public static boolean isAttributable(Judged element) {
		return element instanceof Quotation || element instanceof Claim;
	}

	/** The words that name the source; empty when there are none. */
	public static List<org.assay.model.Span> source(Judged element) {
		if (element instanceof Quotation quotation) {
			return quotation.getSource();
		}
		return element instanceof Claim claim
				? speaker(claim).map(AttributionLink::getSpans).map(List::copyOf).orElse(List.of())
				: List.of();
	}

	/** The words that attribute; empty when there are none. */
	public static List<org.assay.model.Span> cue(Judged element) {
		if (element instanceof Quotation quotation) {
			return quotation.getCue();
		}
		return element instanceof Claim claim
				? speaker(claim).map(AttributionLink::getCue).map(List::copyOf).orElse(List.of())
				: List.of();
	}

	static void setSource(Judged element, TakenWords words, Span span) {
		ModelSpans spans = new ModelSpans(words.text());
		String name = words.name(span);
		if (element instanceof Quotation quotation) {
			spans.replace(quotation.getSource(), span);
			quotation.setSpeaker(name);
		} else if (element instanceof Claim claim) {
			AttributionLink link = speakerLink(claim);
			spans.replace(link.getSpans(), span);
			link.setName(name);
		}
	}

	static void setCue(Judged element, SourceText text, Span span) {
		ModelSpans spans = new ModelSpans(text);
		if (element instanceof Quotation quotation) {
			spans.replace(quotation.getCue(), span);
		} else if (element instanceof Claim claim) {
			spans.replace(speakerLink(claim).getCue(), span);
		}
	}

	private static Optional<AttributionLink> speaker(Claim claim) {
		return claim.getChain().stream().filter(link -> link.getRole() == LinkRole.SPEAKER).findFirst();
	}

	private static AttributionLink speakerLink(Claim claim) {
		return speaker(claim).orElseGet(() -> {
			AttributionLink link = ModelFactory.eINSTANCE.createAttributionLink();
			link.setRole(LinkRole.SPEAKER);
			claim.getChain().add(link);
			return link;
		});
	}
}
