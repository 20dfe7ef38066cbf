package dev.hearth.slack.install;

/** Turns Slack's code into a token and keeps it. */
@FunctionalInterface
interface Installer {

    /**
     * Installs Hearth.
     *
     * @param code what Slack brought back
     * @param back the address it was brought to, which Slack wants to hear again
     * @return false if Slack did not give a token
     */
    boolean install(String code, String back);
}
