package org.assay.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;

class EcoreTest {

	@Test
	void everyWordIsDocumented() throws Exception {
		Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("assay.ecore"));
		try (var in = ModelPackage.class.getResourceAsStream("/model/assay.ecore")) {
			assertNotNull(in, "the bundle ships its model");
			resource.load(in, null);
		}
		List<String> silent = new ArrayList<>();
		int seen = 0;
		for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
			if (all.next() instanceof ENamedElement element) {
				seen++;
				String text = EcoreUtil.getDocumentation(element);
				if (text == null || text.isBlank() || !text.strip().endsWith(".")) {
					silent.add(EcoreUtil.getURI(element).fragment());
				}
			}
		}
		assertTrue(seen > 200, "only " + seen + " elements");
		assertEquals(List.of(), silent);
	}

	@Test
	void theSampleHoldsEveryClass() {
		Set<String> missing = ModelPackage.eINSTANCE.getEClassifiers().stream()
				.filter(type -> type instanceof EClass known && !known.isAbstract()).map(EClassifier::getName)
				.collect(Collectors.toCollection(TreeSet::new));
		Case sample = new SampleModel().model;
		missing.remove(sample.eClass().getName());
		// stands in a file beside the elements of a case, never in a case
		missing.remove(ModelPackage.Literals.FILE_HEAD.getName());
		sample.eAllContents().forEachRemaining(element -> missing.remove(element.eClass().getName()));
		assertEquals(Set.of(), missing);
	}

	/** What people or articles supply may hold any character; a plain string cannot be saved then. */
	@Test
	void onlyCodesArePlainStrings() {
		Set<String> plain = new TreeSet<>();
		for (EClassifier type : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (type instanceof EClass known) {
				for (EAttribute attribute : known.getEAttributes()) {
					if ("EString".equals(attribute.getEAttributeType().getName())) {
						plain.add(known.getName() + "." + attribute.getName());
					}
				}
			}
		}
		assertEquals("[ConversionRate.date, Document.encoding, Document.language, Document.mediaType,"
				+ " Document.originalHash, Document.publishedAt, Document.textHash, Event.happened,"
				+ " Event.published, Event.said, Identified.id, Judgement.by, Judgement.version, Proof.field,"
				+ " Slot.role, TimeExpression.value, WriteUp.file]", plain.toString());
	}
}
