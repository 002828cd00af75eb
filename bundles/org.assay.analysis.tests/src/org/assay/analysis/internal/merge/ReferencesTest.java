package org.assay.analysis.internal.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.ModelFactory;
import org.assay.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

class ReferencesTest {
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	/** So the documents need not be looked through for them. */
	@Test
	void nothingInADocumentCanReferToWhatIsFoundAcrossDocuments() {
		Set<EClass> inside = new HashSet<>();
		add(ModelPackage.Literals.DOCUMENT, inside);
		assertTrue(inside.contains(ModelPackage.Literals.ATTRIBUTION_LINK), inside::toString);
		for (EClass type : List.of(ModelPackage.Literals.COMPARISON, ModelPackage.Literals.QUESTION,
				ModelPackage.Literals.ORIGIN, ModelPackage.Literals.EVENT)) {
			for (EClass owner : inside) {
				for (EReference reference : owner.getEAllReferences()) {
					assertFalse(!reference.isContainment() && !reference.isContainer()
							&& reference.getEReferenceType().isSuperTypeOf(type), () -> owner + " " + reference);
				}
			}
		}
	}

	@Test
	void whatPointsIntoADocumentAndAcrossIsFound() {
		Claim claim = MODEL.createClaim();
		Document document = MODEL.createDocument();
		document.getClaims().add(claim);
		Comparison comparison = MODEL.createComparison();
		Evidence side = MODEL.createEvidence();
		side.setElement(claim);
		comparison.setA(side);
		Comparison about = MODEL.createComparison();
		Evidence of = MODEL.createEvidence();
		of.setElement(comparison);
		about.setA(of);
		Case model = MODEL.createCase();
		model.getDocuments().add(document);
		model.getComparisons().addAll(List.of(comparison, about));
		assertEquals(List.of(new References.Link(comparison, side, ModelPackage.Literals.EVIDENCE__ELEMENT, claim)),
				References.to(Set.of(claim), model));
		assertEquals(List.of(new References.Link(about, of, ModelPackage.Literals.EVIDENCE__ELEMENT, comparison)),
				References.to(Set.of(comparison), model));
		assertEquals(List.of(), References.to(Set.of(about), model));
	}

	private static void add(EClass type, Set<EClass> found) {
		if (found.add(type)) {
			for (EReference part : type.getEAllContainments()) {
				for (EClassifier other : ModelPackage.eINSTANCE.getEClassifiers()) {
					if (other instanceof EClass extending && part.getEReferenceType().isSuperTypeOf(extending)) {
						add(extending, found);
					}
				}
			}
		}
	}
}
