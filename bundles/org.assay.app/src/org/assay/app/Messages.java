package org.assay.app;

import org.eclipse.osgi.util.NLS;

/** Words of the application. */
public final class Messages extends NLS {
	public static String Added_failed;
	public static String Added_leftOut;
	public static String Added_title;
	public static String Appearance_contrast;
	public static String Appearance_dark;
	public static String Appearance_light;
	public static String Appearance_more;
	public static String Appearance_percent;
	public static String Appearance_size;
	public static String Appearance_sizeSystem;
	public static String Appearance_sizeWhen;
	public static String Appearance_system;
	public static String Appearance_theme;
	public static String Banner_words;
	public static String Editors_empty;
	public static String Layout_reset;
	public static String Layout_title;
	public static String Sample_basis;
	public static String Sample_name;
	public static String Sample_rate;
	public static String Tour_back;
	public static String Tour_case;
	public static String Tour_caseText;
	public static String Tour_claims;
	public static String Tour_claimsText;
	public static String Tour_close;
	public static String Tour_figures;
	public static String Tour_figuresText;
	public static String Tour_judge;
	public static String Tour_judgeText;
	public static String Tour_next;
	public static String Tour_own;
	public static String Tour_ownText;
	public static String Tour_step;
	public static String Tour_window;
	public static String Trust_install;
	public static String Trust_keys;
	public static String Trust_question;
	public static String Trust_title;
	public static String Trust_unread;
	public static String Window_title;
	public static String Window_titleOf;

	static {
		initializeMessages("org.assay.app.messages", Messages.class);
	}

	private Messages() {
	}
}
