package org.assay.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.assay.model.Claim;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class StringPoolTest {
	private final StringPool pool = new StringPool();

	@Test
	void equalWordsBecomeOneObject() {
		String first = pool.share(new String("the mill burned"));
		assertSame(first, pool.share(new String("the mill burned")));
	}

	@Test
	void whateverIsAskedForIsSaid() {
		for (int round = 0; round < 2; round++) {
			for (int i = 0; i < 100_000; i++) {
				assertEquals("words " + i, pool.share("words " + i));
			}
		}
	}

	@Test
	void anElementKeepsWhatItSays() {
		Claim claim = claim();
		Claim before = EcoreUtil.copy(claim);
		pool.share(claim);
		assertEquals(true, EcoreUtil.equals(before, claim));
		Claim other = claim();
		pool.share(other);
		assertSame(claim.getSummary(), other.getSummary());
		assertSame(claim.getJudgements().getFirst().getRule(), other.getJudgements().getFirst().getRule());
	}

	@Test
	void aFileIsReadWithSharedWords() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Resource written = ModelResourceFactory.newResourceSet().createResource(URI.createURI("d.xmi"));
		written.getContents().addAll(List.of(claim(), claim()));
		written.save(out, null);
		Resource read = ModelResourceFactory.newResourceSet().createResource(URI.createURI("d.xmi"));
		read.load(new ByteArrayInputStream(out.toByteArray()), null);
		Claim first = (Claim) read.getContents().getFirst();
		Claim second = (Claim) read.getContents().getLast();
		assertEquals(claim().getSummary(), first.getSummary());
		assertSame(first.getSummary(), second.getSummary());
		assertSame(first.getJudgements().getFirst().getRule(), second.getJudgements().getFirst().getRule());
	}

	private static Claim claim() {
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setSummary(new String("the mill burned"));
		Judgement judgement = ModelFactory.eINSTANCE.createJudgement();
		judgement.setRule(new String("subject, verb, object"));
		claim.getJudgements().add(judgement);
		return claim;
	}
}
