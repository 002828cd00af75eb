package org.assay.comparison.words;

import java.util.Set;

/** English words that hold a sentence together and say nothing of its subject. */
public final class FunctionWords {
	private static final Set<String> ALL = Set.of(("a an the this that these those such same other another each every"
			+ " some any no none all both either neither much many more most few less least several own only just even"
			+ " i me my myself you your yours yourself he him his himself she her hers herself it its itself we us"
			+ " our ours ourselves they them their theirs themselves who whom whose which what where when why how there"
			+ " here am is are was were be been being have has had having do does did doing done will would shall should"
			+ " can could may might must ought and or but nor so yet if then else than because as until while although"
			+ " though since unless whether of at by for with about against between among into onto through during"
			+ " before after above below to from up down in out on off over under again further once upon within"
			+ " without across along around behind beyond near per via not very too also however therefore thus hence"
			+ " still already ever never now e.g i.e etc i'm i've i'll i'd you're you've he's she's it's we're we've"
			+ " they're they've that's there's don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't"
			+ " weren't hasn't haven't hadn't shouldn't").split(" "));

	private FunctionWords() {
	}

	/** @param word in lower case with a plain apostrophe */
	public static boolean contains(String word) {
		return ALL.contains(word);
	}
}
