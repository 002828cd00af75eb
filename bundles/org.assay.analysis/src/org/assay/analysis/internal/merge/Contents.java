package org.assay.analysis.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assay.model.Identified;
import org.assay.model.ModelPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an analysis says of an element, without what only the analyst says of it. */
final class Contents {
	private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
	private static final Set<EStructuralFeature> ANALYSTS = Set.of(MODEL.getIdentified_Id(),
			MODEL.getJudged_Judgements(), MODEL.getJudged_Note(), MODEL.getClaim_Credibility(),
			MODEL.getMention_Entity(), MODEL.getQuotation_SpeakerEntity(), MODEL.getAttributionLink_Source(),
			MODEL.getAttributionLink_Entity());

	private Contents() {
	}

	/** Whether the live element says what the draft says. */
	static boolean same(EObject live, EObject draft) {
		if (live == null || draft == null) {
			return live == draft;
		}
		if (live.eClass() != draft.eClass()) {
			return false;
		}
		for (EStructuralFeature feature : live.eClass().getEAllStructuralFeatures()) {
			if (!same(feature, live, draft)) {
				return false;
			}
		}
		return true;
	}

	/** Makes the live element say what the draft says; takes the draft apart. */
	static void move(EObject draft, EObject live) {
		for (EStructuralFeature feature : live.eClass().getEAllStructuralFeatures()) {
			if (!isOurs(feature) || same(feature, live, draft)) {
				continue;
			}
			if (feature.isMany()) {
				List<Object> target = list(live, feature);
				List<Object> values = new ArrayList<>(list(draft, feature));
				target.clear();
				target.addAll(values);
			} else if (draft.eIsSet(feature)) {
				live.eSet(feature, draft.eGet(feature));
			} else {
				live.eUnset(feature);
			}
		}
	}

	private static boolean isOurs(EStructuralFeature feature) {
		return !ANALYSTS.contains(feature) && feature.isChangeable() && !feature.isTransient();
	}

	private static boolean same(EStructuralFeature feature, EObject live, EObject draft) {
		if (!isOurs(feature)) {
			return true;
		}
		if (!feature.isMany()) {
			return same(feature, live.eGet(feature), draft.eGet(feature));
		}
		List<Object> a = list(live, feature);
		List<Object> b = list(draft, feature);
		if (a.size() != b.size()) {
			return false;
		}
		for (int i = 0; i < a.size(); i++) {
			if (!same(feature, a.get(i), b.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean same(EStructuralFeature feature, Object a, Object b) {
		if (!(feature instanceof EReference reference)) {
			return Objects.equals(a, b);
		}
		if (reference.isContainment()) {
			return same((EObject) a, (EObject) b);
		}
		return a == b || a instanceof Identified x && b instanceof Identified y && Objects.equals(x.getId(), y.getId());
	}

	@SuppressWarnings("unchecked")
	private static List<Object> list(EObject object, EStructuralFeature feature) {
		return (List<Object>) object.eGet(feature);
	}
}
