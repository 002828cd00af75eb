package org.assay.model.check;

import java.util.List;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.Span;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

/** What points from one element to another. */
final class LinkRules {
	private LinkRules() {
	}

	/** Every reference of an element that is not a part of it. */
	static void check(EObject element, Report report) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.isContainer() || reference.isDerived() || !element.eIsSet(reference)) {
				continue;
			}
			Object value = element.eGet(reference, true);
			List<?> targets = reference.isMany() ? (List<?>) value : List.of(value);
			for (Object target : targets) {
				if (isGone((InternalEObject) target, reference)) {
					report.add(Rule.referenceDangling, element, Report.kind(element) + " points to a "
							+ Report.kind((EObject) target) + " that is not in the case (" + reference.getName()
							+ address((InternalEObject) target) + "). Choose another, or delete it.");
				}
			}
		}
	}

	private static boolean isGone(InternalEObject target, EReference reference) {
		return target.eIsProxy() || !reference.isContainment() && target.eContainer() == null;
	}

	private static String address(InternalEObject target) {
		return target.eIsProxy() ? ", " + target.eProxyURI().fragment() : "";
	}

	static void check(Comparison comparison, Report report) {
		Evidence a = comparison.getA();
		Evidence b = comparison.getB();
		if (a == null) {
			report.add(Rule.sideMissing, comparison, "a comparison has no first side. Delete it.");
		} else if (b != null && a.getDocument() == b.getDocument() && sameWords(a.getSpan(), b.getSpan())
				&& a.getElement() == b.getElement()) {
			report.add(Rule.sidesEqual, comparison, "a comparison sets words against themselves"
					+ (a.getDocument() == null ? "" : " in " + Report.name(a.getDocument())) + ". Delete it.");
		}
	}

	static void check(Evidence evidence, Report report) {
		if (evidence.getDocument() == null) {
			report.add(Rule.evidenceWithoutDocument, evidence, "the evidence " + Report.quoted(evidence.getLabel())
					+ " names no document. Delete it, or choose its words again.");
			return;
		}
		EObject element = evidence.getElement();
		Document home = null;
		for (EObject at = element; at != null && home == null; at = at.eContainer()) {
			home = at instanceof Document document ? document : null;
		}
		if (home != null && home != evidence.getDocument()) {
			report.add(Rule.otherDocument, evidence, "the evidence " + Report.quoted(evidence.getLabel())
					+ " is said to stand in " + Report.name(evidence.getDocument()) + " but rests on a "
					+ Report.kind(element) + " of " + Report.name(home) + ". Choose its words again.");
		}
	}

	private static boolean sameWords(Span a, Span b) {
		return a == null ? b == null
				: b != null && a.getBegin() == b.getBegin() && a.getEnd() == b.getEnd();
	}
}
