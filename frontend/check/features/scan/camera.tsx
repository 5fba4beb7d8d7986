import { Camera as CameraIcon, CameraOff } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { useTexts } from "../../lib/i18n";
import { readCode } from "../../lib/qr";

/** How often a frame is searched for a code, in milliseconds. */
const every = 120;

/** Reads codes with the device's camera until it is stopped; frames never leave the page. */
export function Camera({ onCode }: { readonly onCode: (text: string) => void }) {
  const t = useTexts();
  const [on, setOn] = useState(false);
  const [failed, setFailed] = useState(false);
  return (
    <div className="grid gap-3">
      <Button
        className="justify-self-start"
        onClick={() => {
          setFailed(false);
          setOn(!on);
        }}
        icon={
          on ? (
            <CameraOff aria-hidden="true" className="size-4" />
          ) : (
            <CameraIcon aria-hidden="true" className="size-4" />
          )
        }
      >
        {t(on ? "scan.stop" : "scan.start")}
      </Button>
      {on && (
        <Viewfinder
          onCode={onCode}
          onFailure={() => {
            setFailed(true);
            setOn(false);
          }}
        />
      )}
      {failed && (
        <Notice kind="caution" live>
          {t("scan.noCamera")}
        </Notice>
      )}
    </div>
  );
}

interface ViewfinderProps {
  readonly onCode: (text: string) => void;
  readonly onFailure: () => void;
}

function Viewfinder({ onCode, onFailure }: ViewfinderProps) {
  const t = useTexts();
  const video = useRef<HTMLVideoElement>(null);
  const handlers = useRef({ onCode, onFailure });
  useEffect(() => {
    handlers.current = { onCode, onFailure };
  });
  useEffect(() => {
    const player = video.current;
    if (!player) return;
    let stream: MediaStream | undefined;
    let ended = false;
    const stop = () => stream?.getTracks().forEach((track) => track.stop());
    openCamera()
      .then(async (opened) => {
        stream = opened;
        if (ended) return stop();
        player.srcObject = opened;
        await player.play();
      })
      .catch(() => {
        if (!ended) handlers.current.onFailure();
      });
    const timer = window.setInterval(() => {
      if (player.readyState < player.HAVE_CURRENT_DATA) return;
      const text = readCode(player, player.videoWidth, player.videoHeight);
      if (text !== undefined) handlers.current.onCode(text);
    }, every);
    return () => {
      ended = true;
      window.clearInterval(timer);
      stop();
      player.srcObject = null;
    };
  }, []);
  return (
    <>
      <p className="text-sm text-muted">{t("scan.aim")}</p>
      <video
        ref={video}
        muted
        playsInline
        aria-label={t("scan.view")}
        className="aspect-square w-full max-w-sm rounded-card border border-line bg-raised object-cover"
      />
    </>
  );
}

/** Browsers offer cameras only to pages that came by HTTPS or from this device. */
async function openCamera(): Promise<MediaStream> {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices) throw new Error("there is no camera");
  return devices.getUserMedia({
    audio: false,
    video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 1280 } },
  });
}
