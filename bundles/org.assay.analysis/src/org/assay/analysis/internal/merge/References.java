package org.assay.analysis.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.model.Case;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Event;
import org.assay.model.Judged;
import org.assay.model.Origin;
import org.assay.model.Question;
import org.eclipse.emf.common.util.TreeIterator;
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
		if (targets.isEmpty()) {
			return links;
		}
		boolean inDocuments = targets.stream().anyMatch(t -> !isAcrossDocuments(t));
		for (TreeIterator<EObject> all = model.eAllContents(); all.hasNext();) {
			EObject holder = all.next();
			if (!inDocuments && holder instanceof Document) {
				all.prune();
			}
			for (EReference feature : holder.eClass().getEAllReferences()) {
				if (!feature.isContainment() && !feature.isContainer()) {
					collect(holder, feature, targets, links);
				}
			}
		}
		return links;
	}

	/** Nothing in a document refers to such an element, and the documents are nearly all of a large case. */
	private static boolean isAcrossDocuments(Judged target) {
		return target instanceof Comparison || target instanceof Question || target instanceof Origin
				|| target instanceof Event;
	}

	private static void collect(EObject holder, EReference feature, Set<Judged> targets, List<Link> links) {
		Object value = holder.eGet(feature);
		List<?> values = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
		for (Object target : values) {
			Judged owner = owner(holder);
			if (owner != null && target instanceof Judged judged && targets.contains(judged)) {
				links.add(new Link(owner, holder, feature, judged));
			}
		}
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
