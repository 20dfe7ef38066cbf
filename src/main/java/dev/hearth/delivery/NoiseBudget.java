package dev.hearth.delivery;

/** How much a channel or a person is told that nobody asked for. */
final class NoiseBudget {

    private static final int CHANNEL_A_DAY = 1;
    private static final int CHANNEL_A_WEEK = 3;
    private static final int PERSON_A_WEEK = 1;

    private NoiseBudget() {}

    /**
     * Whether one more fits.
     *
     * @param direct whether it goes to one person
     * @param today how many there were on this day
     * @param thisWeek how many there were since Monday
     */
    static boolean allows(boolean direct, int today, int thisWeek) {
        return direct ? thisWeek < PERSON_A_WEEK : today < CHANNEL_A_DAY && thisWeek < CHANNEL_A_WEEK;
    }
}
