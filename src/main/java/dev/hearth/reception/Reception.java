package dev.hearth.reception;

/** The desk at which every adapter hands in what people ask for. */
public interface Reception {

    /**
     * Takes a request to whoever answers for it. Unknown words, buttons and forms get a helpful sentence.
     *
     * @param request verified by the adapter
     * @return what to show to that person alone
     */
    Reply receive(Request request);
}
