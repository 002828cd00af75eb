package org.assay.analysis.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.model.Case;
import org.assay.model.Judged;
import org.assay.model.usage.UsageSearch;
import org.assay.model.usage.UsageSearch.Usage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Who points to elements that are about to go. */
final class References {

	/** A link from {@code holder}, which belongs to {@code owner}, to {@code target}. */
	record Link(Judged owner, EObject holder, EReference feature, Judged target) {

		void cut() {
			if (feature.isMany()) {
				((List<?>) holder.eGet(feature)).remove(target);
			} else {
				holder.eUnset(feature);
			}
		}
	}

	private References() {
	}

	static List<Link> to(Set<Judged> targets, Case model) {
		List<Link> links = new ArrayList<>();
		for (Usage usage : UsageSearch.of(targets, model)) {
			Judged owner = owner(usage.holder());
			if (owner != null) {
				links.add(new Link(owner, usage.holder(), usage.feature(), (Judged) usage.target()));
			}
		}
		return links;
	}

	private static Judged owner(EObject holder) {
		for (EObject up = holder; up != null; up = up.eContainer()) {
			if (up instanceof Judged judged) {
				return judged;
			}
		}
		return null;
	}
}
