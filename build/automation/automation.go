//go:build automation

// Package automation lets WebKitWebDriver drive the window in tests. The build tag automation links it in; it is in no
// binary that is given to anybody.
//
// Wails makes its web view with webkit_web_view_new_with_user_content_manager. A function of that name in the executable
// wins over the library's: this one makes the same view, but controlled by automation.
package automation

/*
#cgo linux pkg-config: gtk+-3.0 webkit2gtk-4.1
#include <webkit2/webkit2.h>

static WebKitWebView *the_view;

static WebKitWebView *on_create_web_view(WebKitAutomationSession *session, gpointer data) {
	return the_view;
}

static void on_automation_started(WebKitWebContext *context, WebKitAutomationSession *session, gpointer data) {
	WebKitApplicationInfo *info = webkit_application_info_new();
	webkit_application_info_set_name(info, "Psephos");
	webkit_application_info_set_version(info, 0, 1, 0);
	webkit_automation_session_set_application_info(session, info);
	webkit_application_info_unref(info);
	g_signal_connect(session, "create-web-view", G_CALLBACK(on_create_web_view), NULL);
}

GtkWidget *webkit_web_view_new_with_user_content_manager(WebKitUserContentManager *manager) {
	WebKitWebContext *context = webkit_web_context_get_default();
	webkit_web_context_set_automation_allowed(context, TRUE);
	g_signal_connect(context, "automation-started", G_CALLBACK(on_automation_started), NULL);
	the_view = g_object_new(WEBKIT_TYPE_WEB_VIEW, "user-content-manager", manager,
		"is-controlled-by-automation", TRUE, NULL);
	return GTK_WIDGET(the_view);
}
*/
import "C"
