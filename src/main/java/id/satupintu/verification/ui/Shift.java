package id.satupintu.verification.ui;

import id.satupintu.verification.DutyDesk;
import id.satupintu.verification.FloorBoard;
import id.satupintu.verification.OutageDesk;
import id.satupintu.verification.QueueBoard;
import id.satupintu.verification.TurnDesk;
import org.springframework.stereotype.Component;

/** What a TL's screen needs beside the request in front: whose turn it is, who is there, what waits. */
@Component
record Shift(DutyDesk duty, TurnDesk turns, OutageDesk outages, QueueBoard queue, FloorBoard floor) {}
